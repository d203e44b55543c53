import type { Analyzer } from '../../src/analysis/analyzer';
import type { MarkedSentence } from '../rules/marked-sentence';

/** Furigana over the marked part; with a | where a span reaches over one of its ends. */
export function furiganaOf(analyzer: Analyzer, { text, start, end }: MarkedSentence): string {
  return analyzer
    .words(text)
    .flatMap(({ start: at, lexeme }) =>
      lexeme.furigana.map((span) => ({ ...span, start: at + span.start, end: at + span.end })),
    )
    .filter((span) => span.start < end && span.end > start)
    .map((span) => (span.start < start || span.end > end ? `|${span.reading}|` : span.reading))
    .join('');
}
