/** Notices when the word whose card is open goes out of sight: removed, hidden or scrolled away. */
export class WordWatch {
  private observer: IntersectionObserver | null = null;
  private element: Element | null = null;

  constructor(private readonly onOutOfSight: (element: Element) => void) {}

  /** @param element at the word; replaces the one that was watched before */
  follow(element: Element | null): void {
    if (element === this.element) return;
    this.stop();
    if (element === null) return;
    this.element = element;
    // Clipping by scroll containers counts, and so do `display: none` and removal.
    this.observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === false) this.onOutOfSight(element);
    });
    this.observer.observe(element);
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
    this.element = null;
  }
}
