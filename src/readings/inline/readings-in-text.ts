/**
 * Finds the readings that an article gives its own words: 岸田文雄（きしだ・ふみお）氏. Only finds what
 * has the form; inline-readings.ts judges. Small, since it runs in every page.
 */

/** Longest written form and reading that are taken, in UTF-16 units. */
export const LONGEST_BASE = 24;
export const LONGEST_GIVEN = 40;
/**
 * As many different ones as an article is believed to give. Each is looked for in the whole text:
 * without a limit a text full of them would take time that grows with its square.
 */
export const MOST_GIVEN = 200;

/** A written form and its kana as the page has them, not yet judged. */
export interface InlineReading {
  /** What stands before the bracket, which may be more than the word: 元首相の安倍晋三. */
  base: string;
  /** Hiragana or katakana, ・ or a space between the parts of a name. */
  reading: string;
  /** The publisher's own furigana: the base is the word, and its reading needs no judgement. */
  ruby: boolean;
}

/**
 * Kanji and kana, perhaps with a space in a name and a closing quotation mark behind, and in
 * brackets kana, which may go on with an age, a date, an origin: （きしだ・ふみお、65歳）.
 */
const IN_BRACKETS =
  /((?:[\p{sc=Han}ぁ-ヿ]{1,12}[ 　])?[\p{sc=Han}ぁ-ヿ]{1,24})[」』]?[（(]([ぁ-ヿ･ 　]{2,40})[）)、,，＝=;；]/gu;

/** Each once, the first `MOST_GIVEN`. */
export function differentReadings(given: readonly InlineReading[]): InlineReading[] {
  const different = new Map<string, InlineReading>();
  for (const one of given) {
    const key = `${one.base}\t${one.reading}\t${one.ruby}`;
    if (!different.has(key)) different.set(key, one);
    if (different.size === MOST_GIVEN) break;
  }
  return [...different.values()];
}

/** In the order of the text. */
export function readingsIn(text: string): InlineReading[] {
  return [...text.matchAll(IN_BRACKETS)].map(([, base, reading]) => ({
    base: base!.slice(-LONGEST_BASE),
    reading: reading!,
    ruby: false,
  }));
}
