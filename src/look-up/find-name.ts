/** Finds names in the dictionary by their spelling, and foreign names by similar spellings too. */
import type { NameDictionary, NameEntry } from '../dictionary/name-dictionary';
import { isKanaOnly } from '../text/kana';
import type { NormalizedText } from '../text/normalized-text';
import { transcriptionVariants } from './transcription-variants';

export type NameLookUp = Pick<NameDictionary, 'find'>;

/** In UTF-16 units; no name begins further before a word of it. */
const MAX_SPELLING = 12;

/** In characters, for names of one part. Too many other names are similar to shorter ones. */
const MIN_LENGTH = 4;
const MIN_LENGTH_FOR_TWO = 6;
/**
 * Longest name for which spellings with two differences are tried: their number grows with the
 * square of the length. No single name is longer.
 */
const MAX_LENGTH_FOR_TWO = 12;

/**
 * @returns names, most likely first; if only a variant of the spelling is known, with that as
 * headword
 */
export function findName(names: NameLookUp, spelling: string): readonly NameEntry[] {
  const found = names.find(spelling);
  if (found.length > 0 || !isForeignName(spelling)) return found;
  for (const variant of transcriptionVariants(spelling, differencesIn(spelling))) {
    const others = names.find(variant);
    if (others.length > 0) return others;
  }
  return [];
}

/**
 * The names with a second look for a spelling that they do not have: the wrestler 豊昇龍, whom the
 * analysis reads as 豊昇竜.
 * @param from where in the normalized text the spelling may begin, or a little before
 */
export function asSpelledOnPage(
  names: NameLookUp,
  normalized: NormalizedText,
  from: number,
): NameLookUp {
  if (normalized.isUnchanged) return names;
  return {
    find(spelling) {
      const found = names.find(spelling);
      const start = normalized.text.indexOf(spelling, Math.max(0, from - MAX_SPELLING));
      if (found.length > 0 || start < 0) return found;
      const range = normalized.toSource({ start, end: start + spelling.length });
      return names.find(normalized.source.slice(range.start, range.end));
    },
  };
}

/** Katakana only, with dots between the parts. */
export function isForeignName(spelling: string): boolean {
  return /^[ァ-ヴ]/u.test(spelling) && isKanaOnly(spelling.replace(/・/gu, ''));
}

/** Parts of a full name are also looked up one by one, so two differences need not be tried. */
function differencesIn(spelling: string): number {
  if (spelling.length < MIN_LENGTH) return 0;
  const fits = spelling.length >= MIN_LENGTH_FOR_TWO && spelling.length <= MAX_LENGTH_FOR_TWO;
  return fits && !spelling.includes('・') ? 2 : 1;
}
