/** Applies the reader's correction of a reading to the entries of the card. */
import { toHiragana } from '../text/kana';
import type { CardEntry } from './card-entry';
import type { Lexeme } from '../tokens/word';

/**
 * Moves the entry with the corrected reading to the front. If no entry has it, the first one gets
 * the reading and loses its pitch accents, which belong to the dictionary's reading.
 * @param lexeme the word as it is read in the text, with the correction applied
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
