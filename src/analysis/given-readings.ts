/** Readings that an article gives its own words. */

/** Written form and kana as the page has them, not yet judged. */
export interface GivenReading {
  /** For 岸田文雄（きしだ・ふみお） the kanji before the bracket, which may be more than its name. */
  base: string;
  /** Hiragana or katakana; ・ or a space between the parts of a name. */
  reading: string;
}
