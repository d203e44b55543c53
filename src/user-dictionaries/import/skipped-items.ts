/** What was skipped during an import, and why. A reason is the key of its text. */
import type { TextKey } from '../../texts/text-key';

export type SkipReason = Extract<TextKey, `skipped${string}`>;

export interface SkippedKind {
  reason: SkipReason;
  count: number;
  /** The first one, by file and number of the entry, or by its name. */
  example: string;
}

export class SkippedItems {
  private readonly byReason = new Map<SkipReason, SkippedKind>();

  add(reason: SkipReason, example: string): void {
    const kind = this.byReason.get(reason);
    if (kind !== undefined) kind.count++;
    else this.byReason.set(reason, { reason, count: 1, example });
  }

  kinds(): SkippedKind[] {
    return [...this.byReason.values()];
  }
}
