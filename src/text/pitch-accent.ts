/**
 * Pitch accent of Tokyo Japanese. The accent is the number of the mora after which the pitch falls
 * (the downstep), or 0 if it does not fall. It determines the whole contour (NHK 日本語発音アクセント新辞典,
 * explanation of accent types): the first mora is low unless the pitch falls after it, all others
 * are high up to the downstep. A fall after the last mora shows in a particle that follows.
 */

/** The four kinds of contour, by their Japanese names. */
type AccentPattern = 'heiban' | 'atamadaka' | 'nakadaka' | 'odaka';

interface Mora {
  /** As written in the reading: きゃ, っ, ん, ー and か are one mora each. */
  kana: string;
  high: boolean;
}

export interface PitchContour {
  pattern: AccentPattern;
  morae: readonly Mora[];
  /** Pitch of a particle after the word; it distinguishes 端が (high) from 橋が (low). */
  particleHigh: boolean;
  /** The mora after which the pitch falls, for the text alternative; empty for heiban. */
  fallsAfter: string;
}

/** Small kana that make one mora with the kana before them; っ is a mora of its own. */
const JOINS_PREVIOUS = /[ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ]/u;
/** Kana and ー; anything else, such as ・ in a name, has no sound. */
const HEARD = /[ぁ-ゖァ-ヺー]/u;

/** @param reading hiragana or katakana */
export function morae(reading: string): string[] {
  const found: string[] = [];
  for (const kana of reading) {
    if (!HEARD.test(kana)) continue;
    if (JOINS_PREVIOUS.test(kana) && found.length > 0) found[found.length - 1] += kana;
    else found.push(kana);
  }
  return found;
}

/**
 * @param reading hiragana or katakana
 * @param accent number of the mora after which the pitch falls, or 0
 * @returns null if the word has no such mora
 */
export function pitchContour(reading: string, accent: number): PitchContour | null {
  const kana = morae(reading);
  if (!Number.isInteger(accent) || accent < 0 || accent > kana.length || kana.length === 0) {
    return null;
  }
  return {
    pattern: patternOf(accent, kana.length),
    morae: kana.map((each, i) => ({ kana: each, high: isHigh(i + 1, accent) })),
    particleHigh: accent === 0,
    fallsAfter: kana[accent - 1] ?? '',
  };
}

/** @param mora 1 for the first */
function isHigh(mora: number, accent: number): boolean {
  return mora === 1 ? accent === 1 : accent === 0 || mora <= accent;
}

/** A word of one mora with a fall is atamadaka. */
function patternOf(accent: number, count: number): AccentPattern {
  if (accent === 0) return 'heiban';
  if (accent === 1) return 'atamadaka';
  return accent === count ? 'odaka' : 'nakadaka';
}
