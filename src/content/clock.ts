/** Time as content scripts see it. Tests have a clock of their own. */
export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /**
   * Does something once, after so many milliseconds.
   * @returns what calls it off
   */
  after(milliseconds: number, work: () => void): () => void;
  /**
   * Resolves in a task of its own after the next frame: the browser has laid out what was written
   * before.
   */
  nextTask(): Promise<void>;
}

/** A hidden tab has no frames; there a task waits this long at most, in milliseconds. */
const FRAME_PATIENCE = 250;

export const BROWSER_CLOCK: Clock = {
  now: () => performance.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  // Tasks alone may follow each other without a frame between them, and their layout adds up to one
  // task of seconds; tasks of background priority starve behind frames.
  nextTask: () =>
    new Promise((resolve) => {
      setTimeout(resolve, FRAME_PATIENCE);
      requestAnimationFrame(() => setTimeout(resolve));
    }),
};
