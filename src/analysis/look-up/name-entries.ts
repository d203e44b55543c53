/** What the card says of a name. */
import type { NameDictionary, NameEntry } from '../../dictionary/name-dictionary';
import { toHiragana } from '../../language/kana';
import type { CardEntry } from '../card-entry';
import type { Word } from '../word';

const MOST_NAME_ENTRIES = 3;

/**
 * Names for what the text uses as a name, or what no other dictionary knows.
 * @param known whether another dictionary has the word
 */
export function nameEntries(
  names: NameDictionary,
  { start, end, lexeme }: Word,
  known: boolean,
): CardEntry[] {
  if (lexeme.kind !== 'name' && known) return [];
  return [...names.find(lexeme.surface)]
    .sort((a, b) => readingDistance(a, lexeme.reading) - readingDistance(b, lexeme.reading))
    .slice(0, MOST_NAME_ENTRIES)
    .map(({ headword, reading, kinds, latin }): CardEntry => ({
      kind: 'name',
      headword,
      reading,
      senses: [{ partOfSpeech: kinds, glosses: latin, notes: [] }],
      inflection: [],
      start,
      end,
      common: false,
    }));
}

function readingDistance({ reading }: NameEntry, wanted: string): number {
  return toHiragana(reading) === wanted ? 0 : 1;
}
