/** What the card says of a number, and of the counter behind it. */
import { toHiragana } from '../text/kana';
import type { CardEntry } from './card-entry';
import { rankEntries } from '../senses/entry-choice';
import type { Word } from '../tokens/word';
import { wordEntry } from './word-entries';
import type { Dictionaries } from '../dictionary/dictionaries';

/** What follows the numeral: 人 in 3000人 and in 三百人. */
const COUNTER = /[^\d０-９,，〇一二三四五六七八九十百千万億兆数何]+$/u;

/**
 * A number with its reading, and what its counter means.
 * @param quantity the number with all that belongs to it, where it is known in English
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
  const behind = COUNTER.exec(surface)?.[0] ?? '';
  const from = end - behind.length;
  // 年前 of 3年前 is no word: its counter is 年.
  for (let counter = behind; counter !== ''; counter = counter.slice(0, -1)) {
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
