/**
 * How much to write at once, and what is near the viewport. Layout is nine tenths of the cost of an
 * annotated page and grows with the number of ruby elements, so a slice is limited by their number,
 * not by the time of our script.
 */

/**
 * Ruby elements written before the browser gets its turn. Measured with the processor slowed down
 * four times, 120 of them took 60 to 100 ms of style and layout; 60 stay below a long task (50 ms).
 */
export const RUBY_PER_SLICE = 60;

/** Ends the task. Where the browser can, what follows comes before the page's own next tasks. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  // Chrome from 129 on, Firefox from 142 on.
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Knows which elements are in the viewport or at most one screen further, as the reader scrolls. In
 * a page that is not rendered (a tab in the background) none are.
 */
export class Viewport {
  private readonly observer: IntersectionObserver;
  private watched = new Set<Element>();
  private readonly near = new Set<Element>();

  /** @param onChange called whenever other blocks are near than before */
  constructor(onChange: () => void) {
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.near.add(target);
          else this.near.delete(target);
        }
        onChange();
      },
      // Vertical text goes on to the left.
      { rootMargin: '0px 0px 100% 100%' },
    );
  }

  /** Watches these blocks and no others. */
  watch(blocks: ReadonlySet<Element>): void {
    for (const block of this.watched) {
      if (blocks.has(block)) continue;
      this.observer.unobserve(block);
      this.near.delete(block);
    }
    for (const block of blocks) {
      if (!this.watched.has(block)) this.observer.observe(block);
    }
    this.watched = new Set(blocks);
  }

  isNear(block: Element): boolean {
    return this.near.has(block);
  }

  stop(): void {
    this.observer.disconnect();
    this.watched.clear();
    this.near.clear();
  }
}
