/** What of a dictionary was left out, and why: the reason is the key of its text in the locales. */
export type SkipReason = 'skippedEmpty' | 'skippedMeta' | 'skippedImage' | 'skippedFile';

export interface SkippedKind {
  reason: SkipReason;
  count: number;
  /** The first, by file and number of the entry or by its name. */
  example: string;
}

export class SkippedItems {
  readonly #kinds = new Map<SkipReason, SkippedKind>();

  add(reason: SkipReason, example: string): void {
    const kind = this.#kinds.get(reason);
    if (kind) kind.count++;
    else this.#kinds.set(reason, { reason, count: 1, example });
  }

  kinds(): SkippedKind[] {
    return [...this.#kinds.values()];
  }
}
