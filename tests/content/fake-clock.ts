import type { Clock } from '../../src/content/clock';

/** Time that passes when a test says so. */
export class FakeClock implements Clock {
  private time = 0;
  private readonly waiting = new Set<{ at: number; work: () => void }>();

  now(): number {
    return this.time;
  }

  after(milliseconds: number, work: () => void): () => void {
    const job = { at: this.time + milliseconds, work };
    this.waiting.add(job);
    return () => this.waiting.delete(job);
  }

  /** There are no frames to wait for. */
  nextTask(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve));
  }

  /** Does what is due in the next milliseconds, in order. */
  advance(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (let next; (next = this.nextUntil(end)) !== undefined;) {
      this.time = next.at;
      this.waiting.delete(next);
      next.work();
    }
    this.time = end;
  }

  private nextUntil(end: number) {
    return [...this.waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
