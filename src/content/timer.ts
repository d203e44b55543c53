/** Time as it passes. Tests bring a timer of their own. */
export interface Timer {
  /**
   * Calls back once, later.
   * @param delay in milliseconds
   * @returns a function that cancels the call
   */
  after(delay: number, callback: () => void): () => void;
}

export const browserTimer: Timer = {
  after(delay, callback) {
    const id = setTimeout(callback, delay);
    return () => clearTimeout(id);
  },
};
