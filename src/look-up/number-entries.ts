/** Card entries for a number and its counter. */
import { toHiragana } from '../text/kana';
import type { CardEntry } from './card-entry';
import { rankEntries } from '../senses/entry-choice';
import type { Word } from '../tokens/word';
import { wordEntry } from './word-entries';
import type { Dictionaries } from '../dictionary/dictionaries';

/** What follows the numeral: 人 in 3000人 and in 三百人. */
const COUNTER = /[^\d０-９,，〇一二三四五六七八九十百千万億兆数何]+$/u;

/**
 * An entry for the number with its reading, and entries for its counter.
 * @param quantity the whole quantity if it has an English translation
 */
export function numberEntries(
  { words }: Dictionaries,
  { start, end, lexeme }: Word,
  quantity: CardEntry | null,
): CardEntry[] {
  if (lexeme.kind !== 'number' || lexeme.reading === '') return quantity === null ? [] : [quantity];
  const { surface, reading } = lexeme;
  const number: CardEntry = quantity ?? {
    kind: 'number',
    headword: surface,
    reading,
    senses: [],
    inflection: [],
    start,
    end,
    common: false,
  };
  const suffix = COUNTER.exec(surface)?.[0] ?? '';
  const from = end - suffix.length;
  // 年前 of 3年前 is not in the dictionary: its counter is 年.
  for (let counter = suffix; counter !== ''; counter = counter.slice(0, -1)) {
    const found = words.find(counter).filter(({ headword }) => headword === counter);
    const ranked = rankEntries(found, { lemma: counter, lemmaReading: '', pos: 'counter' });
    const heard = ranked.find((entry) => reading.includes(toHiragana(entry.reading)));
    const meant = heard ?? (counter.length === 1 ? ranked[0] : undefined);
    if (meant !== undefined) {
      return [number, wordEntry(meant, { start: from, end: from + counter.length }, [])];
    }
  }
  return [number];
}
