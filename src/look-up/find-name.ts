/** Names of the dictionary by a spelling, or of a foreign name by the next spelling that it has. */
import type { NameDictionary, NameEntry } from '../dictionary/name-dictionary';
import { isKanaOnly } from '../text/kana';
import { transcriptionVariants } from './transcription-variants';

export type NameLookUp = Pick<NameDictionary, 'find'>;

/** Of a name of one part, in characters: shorter ones have too many neighbors that are other names. */
const SHORTEST = 4;
const MIN_LENGTH_FOR_TWO = 6;
/** Beyond it no name of one part is; the pairs of differences grow with the square of the length. */
const TOO_LONG_FOR_TWO = 13;

/** @returns the likeliest first; under another headword where only a variant of the spelling is known */
export function findName(names: NameLookUp, spelling: string): readonly NameEntry[] {
  const found = names.find(spelling);
  if (found.length > 0 || !isForeignName(spelling)) return found;
  for (const variant of transcriptionVariants(spelling, differencesIn(spelling))) {
    const others = names.find(variant);
    if (others.length > 0) return others;
  }
  return [];
}

/** Katakana throughout, with dots between the parts. */
export function isForeignName(spelling: string): boolean {
  return /^[ァ-ヴ]/u.test(spelling) && isKanaOnly(spelling.replace(/・/gu, ''));
}

/** Parts of a full name are looked up one by one, too: two differences would be tried in vain. */
function differencesIn(spelling: string): number {
  if (spelling.length < SHORTEST) return 0;
  const fits = spelling.length >= MIN_LENGTH_FOR_TWO && spelling.length < TOO_LONG_FOR_TWO;
  return fits && !spelling.includes('・') ? 2 : 1;
}
