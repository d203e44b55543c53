/** The surnames and given names that ENAMDICT lists, by spelling. */
import type { NameKind, ParsedName } from '../dictionary/compile/parse-enamdict';
import type { NameSort } from '../dictionary/person-names';
import { toHiragana } from '../text/kana';

export interface WeightedName {
  name: string;
  /** Hiragana. */
  reading: string;
  weight: number;
}

const KINDS: Readonly<Record<NameSort, readonly NameKind[]>> = {
  surname: ['surname'],
  given: ['given name', 'male name', 'female name'],
};
/** Names that a book of given names has by sex are likelier than those from everywhere. */
const GENDERED: readonly NameKind[] = ['male name', 'female name'];
const LISTED_WEIGHT = 0.3;
const SPELLING = /^[\p{scx=Han}ヶケノ]{1,4}$/u;

export function listedNames(sort: NameSort, names: readonly ParsedName[]): WeightedName[] {
  return names
    .filter(({ headword, kinds }) => SPELLING.test(headword) && has(kinds, KINDS[sort]))
    .map(({ headword, reading, kinds }) => ({
      name: headword,
      reading: toHiragana(reading),
      weight: has(kinds, GENDERED) ? 1 : LISTED_WEIGHT,
    }));
}

function has(kinds: readonly NameKind[], wanted: readonly NameKind[]): boolean {
  return kinds.some((kind) => wanted.includes(kind));
}
