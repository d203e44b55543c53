import type { AnalysisBatch, Lexeme, Word } from '../../tokens/word';

/** Parts of speech that a learner seldom looks up: grammar and punctuation. */
const GRAMMAR = new Set(['particle', 'auxiliary', 'symbol']);

/**
 * The words of each paragraph of a batch. Words that do not fit their text (out of bounds,
 * overlapping, unknown lexeme) are left out: the page may have been answered by another version.
 */
export function unpackWords(
  { lexemes, paragraphs }: AnalysisBatch,
  texts: readonly string[],
): Word[][] {
  return texts.map((text, index) => {
    const triples = paragraphs[index] ?? [];
    let last = 0;
    return triples.flatMap((start, at) => {
      const end = triples[at + 1]!;
      const lexeme = lexemes[triples[at + 2]!];
      if (at % 3 > 0 || !lexeme || start < last || end <= start || end > text.length) return [];
      last = end;
      return [{ start, end, lexeme }];
    });
  });
}

/** Index of the word at an offset of the paragraph, or -1. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  return words.findIndex(({ start, end }) => start <= offset && offset < end);
}

/** The same for all mentions of a word, whatever their form. */
export function lexemeKey({ lemma, lemmaReading }: Lexeme): string {
  return `${lemma}\t${lemmaReading}`;
}

/** Whether the keyboard stops at the word. The pointer asks about any word. */
export function isContentWord({ kind, pos }: Lexeme): boolean {
  return kind !== 'other' && !GRAMMAR.has(pos);
}
