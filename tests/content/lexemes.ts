import type { AnalysisBatch, Lexeme, Word } from '../../src/tokens/word';

/** A lexeme of the given surface; reading over all of it unless furigana are given. */
export function lexeme(surface: string, rest: Partial<Lexeme> = {}): Lexeme {
  const reading = rest.reading ?? '';
  return {
    surface,
    lemma: surface,
    lemmaReading: reading,
    reading,
    uncertain: false,
    kind: 'word',
    furigana: reading === '' ? [] : [{ start: 0, end: surface.length, reading }],
    gloss: '',
    pos: 'noun',
    level: {},
    salience: 0.2,
    ...rest,
  };
}

/** Every occurrence of the lexemes in a text; where two fit, the one named first. */
export function wordsIn(text: string, lexemes: readonly Lexeme[]): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    const found = lexemes.find(({ surface }) => text.startsWith(surface, at));
    if (!found) continue;
    words.push({ start: at, end: at + found.surface.length, lexeme: found });
    at += found.surface.length - 1;
  }
  return words;
}

export function batchOf(texts: readonly string[], lexemes: readonly Lexeme[]): AnalysisBatch {
  return {
    lexemes,
    paragraphs: texts.map((text) =>
      wordsIn(text, lexemes).flatMap(({ start, end, lexeme: one }) => [
        start,
        end,
        lexemes.indexOf(one),
      ]),
    ),
  };
}
