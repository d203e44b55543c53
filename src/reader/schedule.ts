/**
 * When to write. Layout is nine tenths of the cost of an annotated page, and grows with the number
 * of ruby elements, so a slice is limited by their number rather than by the time of our script.
 */

/**
 * Ruby elements written before the browser gets its turn: about 20 ms of layout on a slow laptop,
 * so that slow machines stay below the 50 ms that make a long task.
 */
export const RUBY_PER_SLICE = 120;

export type Priority = 'user-visible' | 'background';

interface TaskScheduler {
  postTask(task: () => void, options: { priority: Priority }): Promise<void>;
}

/** Resolves in a task of its own, after input and painting that wait. */
export function nextTask(priority: Priority): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority });
  return new Promise((resolve) => setTimeout(resolve, priority === 'background' ? 16 : 0));
}

/**
 * Tells which blocks are on the screen or at most one screen below, as the reader scrolls. Pages
 * that are not rendered (a tab in the background) never hear of any.
 */
export class Viewport {
  readonly #observer: IntersectionObserver;
  #watched = new Set<Element>();
  readonly #near = new Set<Element>();

  /** @param onChange called whenever other blocks are near than before */
  constructor(onChange: () => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        }
        onChange();
      },
      { rootMargin: '0px 0px 100% 0px' },
    );
  }

  /** Watches these blocks and no others. */
  watch(blocks: ReadonlySet<Element>): void {
    for (const block of this.#watched) {
      if (blocks.has(block)) continue;
      this.#observer.unobserve(block);
      this.#near.delete(block);
    }
    for (const block of blocks) {
      if (!this.#watched.has(block)) this.#observer.observe(block);
    }
    this.#watched = new Set(blocks);
  }

  isNear(block: Element): boolean {
    return this.#near.has(block);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#watched.clear();
    this.#near.clear();
  }
}
