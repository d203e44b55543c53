import type { FuriganaSpan } from '../../text/furigana-span';
import type { Lexeme, Word } from '../../tokens/word';
import type { PlacedWord } from './split-at-boundaries';

/** Parts of speech that a learner seldom looks up: grammar and punctuation. */
const GRAMMAR = new Set(['particle', 'auxiliary', 'symbol']);

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

/** Whether two analyses of a paragraph say the same, as far as the page shows it. */
export function areSameWords(a: readonly PlacedWord[], b: readonly PlacedWord[]): boolean {
  return a.length === b.length && a.every((word, i) => isSameWord(word, b[i]!));
}

function isSameWord(a: PlacedWord, b: PlacedWord): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    SHOWN.every((key) => a.lexeme[key] === b.lexeme[key]) &&
    a.furigana.length === b.furigana.length &&
    a.furigana.every((span, i) => isSameSpan(span, b.furigana[i]!))
  );
}

/** What of a lexeme is drawn, chosen by or told to the card and the popup. */
const SHOWN = [
  'surface',
  'lemma',
  'lemmaReading',
  'reading',
  'uncertain',
  'kind',
  'gloss',
  'pos',
  'salience',
] as const satisfies readonly (keyof Lexeme)[];

function isSameSpan(a: FuriganaSpan, b: FuriganaSpan): boolean {
  return a.start === b.start && a.end === b.end && a.reading === b.reading;
}
