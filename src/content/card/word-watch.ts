/** Tells when the word whose card is open goes out of sight: removed, hidden or scrolled away. */
export class WordWatch {
  #observer: IntersectionObserver | null = null;
  #element: Element | null = null;

  readonly #onLost: (element: Element) => void;

  constructor(onLost: (element: Element) => void) {
    this.#onLost = onLost;
  }

  /** @param element one at the word, in place of the one before */
  follow(element: Element | null): void {
    if (element === this.#element) return;
    this.stop();
    if (!element) return;
    this.#element = element;
    // Clipping by whatever scrolls around it counts, and so do `display: none` and removal.
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.at(-1)!.isIntersecting) this.#onLost(element);
    });
    this.#observer.observe(element);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#element = null;
  }
}
