import type { Timer } from '../../src/content/timer';

/** A timer that goes only when a test lets it. */
export class ManualTimer implements Timer {
  private now = 0;
  private readonly due = new Map<() => void, number>();

  after(delay: number, callback: () => void): () => void {
    const call = () => callback();
    this.due.set(call, this.now + delay);
    return () => void this.due.delete(call);
  }

  /** Calls back what is due in the next milliseconds, in its order. */
  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = [...this.due].filter(([, at]) => at <= end).sort((a, b) => a[1] - b[1]);
      if (next === undefined) break;
      this.due.delete(next[0]);
      this.now = next[1];
      next[0]();
    }
    this.now = end;
  }
}
