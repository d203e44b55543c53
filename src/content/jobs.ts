import type { Clock } from './clock';

/** Work that is done later, on timers. A job that waits already is not put off again. */
export class Jobs<Name extends string> {
  private readonly cancels = new Map<Name, () => void>();
  private isStopped = false;

  constructor(
    private readonly clock: Clock,
    private readonly work: Readonly<Record<Name, () => void>>,
  ) {}

  /** @param delay in milliseconds */
  after(delay: number, name: Name): void {
    if (this.isStopped || this.cancels.has(name)) return;
    const cancel = this.clock.after(delay, () => {
      this.cancels.delete(name);
      this.work[name]();
    });
    this.cancels.set(name, cancel);
  }

  stop(): void {
    this.isStopped = true;
    for (const cancel of this.cancels.values()) cancel();
    this.cancels.clear();
  }
}
