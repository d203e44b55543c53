/** A reading (hiragana) over the characters [start, end) of a text, in UTF-16 units. */
export interface FuriganaSpan {
  start: number;
  end: number;
  reading: string;
  /**
   * The same reading over smaller parts of the span, in order and without gap, where the split is
   * certain. Missing where nothing is.
   */
  parts?: readonly FuriganaSpan[];
}

/** A reading over each run of kanji, or over each kanji where the split is certain. */
export type FuriganaGrouping = 'grouped' | 'per-kanji';

export function grouped(
  spans: readonly FuriganaSpan[],
  grouping: FuriganaGrouping,
): readonly FuriganaSpan[] {
  if (grouping === 'grouped') return spans;
  return spans.flatMap((span) => span.parts ?? [span]);
}

/** The span and its parts, moved by so many UTF-16 units. */
export function shifted({ start, end, reading, parts }: FuriganaSpan, by: number): FuriganaSpan {
  const span: FuriganaSpan = { start: start + by, end: end + by, reading };
  if (parts !== undefined) span.parts = parts.map((part) => shifted(part, by));
  return span;
}

/** Whether the parts follow each other without gap and together spell the span. */
export function areTogether(parts: readonly FuriganaSpan[], span: FuriganaSpan): boolean {
  let at = span.start;
  for (const { start, end } of parts) {
    if (start !== at || end <= start) return false;
    at = end;
  }
  return at === span.end && parts.map(({ reading }) => reading).join('') === span.reading;
}
