import type { Paragraph } from '../../src/content/paragraphs/paragraph';
import { placeWords, type PlacedWord } from '../../src/content/paragraphs/split-at-boundaries';
import type { Lexeme, Word } from '../../src/tokens/word';

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

/** The words of a paragraph as a page has them, each reading over one piece. */
export function placedWordsIn(paragraph: Paragraph, lexemes: readonly Lexeme[]): PlacedWord[] {
  return placeWords(paragraph, wordsIn(paragraph.text, lexemes), 'grouped', new Map());
}
