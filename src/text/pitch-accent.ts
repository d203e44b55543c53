/**
 * Pitch accent of Tokyo Japanese, as dictionaries number it: the accent of a word is the mora behind
 * which the pitch falls, 0 where it does not. From that number the whole contour follows (NHK 日本語発音
 * アクセント新辞典, explanation of accent types): the first mora is low unless the pitch falls behind it,
 * all others are high up to the fall; a particle that follows shows whether the last mora falls.
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
  /** Pitch of a particle behind the word: what tells 端が (high) from 橋が (low). */
  particleHigh: boolean;
  /** What is heard last before the pitch falls, for the text alternative; empty where it does not. */
  fallsBehind: string;
}

/** Small kana that make one mora with the kana before them; っ is a mora of its own. */
const JOINS_BEFORE = /[ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ]/u;
/** Kana and ー; anything else (・ between the parts of a name) is not heard. */
const HEARD = /[ぁ-ゖァ-ヺー]/u;

/** @param reading hiragana or katakana */
export function morae(reading: string): string[] {
  const found: string[] = [];
  for (const kana of reading) {
    if (!HEARD.test(kana)) continue;
    if (JOINS_BEFORE.test(kana) && found.length > 0) found[found.length - 1] += kana;
    else found.push(kana);
  }
  return found;
}

/**
 * @param accent the mora behind which the pitch falls, 0 where it does not
 * @returns null where the word has no such mora
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
    fallsBehind: kana[accent - 1] ?? '',
  };
}

/** @param mora 1 for the first */
function isHigh(mora: number, accent: number): boolean {
  return mora === 1 ? accent === 1 : accent === 0 || mora <= accent;
}

/** A word of one mora that falls is counted with those that fall behind their first. */
function patternOf(accent: number, count: number): AccentPattern {
  if (accent === 0) return 'heiban';
  if (accent === 1) return 'atamadaka';
  return accent === count ? 'odaka' : 'nakadaka';
}
