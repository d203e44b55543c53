/** The reader's own reading of a word in the card's entries. */
import { toHiragana } from '../text/kana';
import type { CardEntry } from './card-entry';
import type { Lexeme } from '../tokens/word';

/**
 * Puts the entry that is read as the reader says first of all words. Where no dictionary has the
 * word so, its first entry takes that reading, without the pitch accents, which are another's.
 * @param lexeme the word as it is read in the text, with the reader's correction
 */
export function readAsCorrected(
  entries: readonly CardEntry[],
  { lemma, lemmaReading }: Pick<Lexeme, 'lemma' | 'lemmaReading'>,
): CardEntry[] {
  const isOfWord = ({ kind, headword }: CardEntry) => kind !== 'kanji' && headword === lemma;
  const said = toHiragana(lemmaReading);
  const first = entries.find(isOfWord);
  if (first === undefined || said === '') return [...entries];
  const known = entries.find((entry) => isOfWord(entry) && toHiragana(entry.reading) === said);
  const top = known ?? { ...first, reading: lemmaReading, accents: [] };
  return [top, ...entries.filter((entry) => entry !== (known ?? first))];
}
