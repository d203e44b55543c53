/** The entries of the card in agreement with the reading that the page shows. */
import { toHiragana } from '../text/kana';
import type { CardEntry } from './card-entry';
import type { Lexeme, Word } from '../tokens/word';

/**
 * Moves the entry with the reading in the text before those of the same spelling and place: 八幡 is
 * drawn as やはた, so はちまん does not lead. What explains more than the word, or less, stays where it is.
 */
export function readAsDrawn(
  entries: readonly CardEntry[],
  { start, end, lexeme }: Word,
): CardEntry[] {
  const [first] = entries;
  const said = toHiragana(lexeme.lemmaReading);
  const isOfWord = (entry: CardEntry) =>
    (entry.kind === 'word' || entry.kind === 'name') &&
    entry.start === start &&
    entry.end === end &&
    entry.headword === lexeme.lemma;
  const isSaid = (entry: CardEntry) => toHiragana(entry.reading) === said;
  if (first === undefined || said === '' || !isOfWord(first) || isSaid(first)) return [...entries];
  const known = entries.find((entry) => isOfWord(entry) && isSaid(entry));
  if (known === undefined) return [...entries];
  return [known, ...entries.filter((entry) => entry !== known)];
}

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
