/**
 * Finds the readings that an article gives its own words: 岸田文雄（きしだ・ふみお）氏. Only finds what
 * has the form; inline-readings.ts judges. Small, since it runs in every page.
 */
import { MAX_BASE, MAX_INLINE_READINGS, type InlineReading } from './inline-reading';

/**
 * Kanji and kana, perhaps with a space in a name and a closing quotation mark behind, and in
 * brackets kana, which may go on with an age, a date, an origin: （きしだ・ふみお、65歳）.
 */
const IN_BRACKETS =
  /((?:[\p{sc=Han}ぁ-ヿ]{1,12}[ 　])?[\p{sc=Han}ぁ-ヿ]{1,24})[」』]?[（(]([ぁ-ヿ･ 　]{2,40})[）)、,，＝=;；]/gu;

/** Each once, the first `MAX_INLINE_READINGS`. */
export function differentReadings(readings: readonly InlineReading[]): InlineReading[] {
  const different = new Map<string, InlineReading>();
  for (const one of readings) {
    const key = `${one.base}\t${one.reading}\t${one.ruby}`;
    if (!different.has(key)) different.set(key, one);
    if (different.size === MAX_INLINE_READINGS) break;
  }
  return [...different.values()];
}

/** In the order of the text. */
export function readingsIn(text: string): InlineReading[] {
  return [...text.matchAll(IN_BRACKETS)].map(([, base, reading]) => ({
    base: base!.slice(-MAX_BASE),
    reading: reading!,
    ruby: false,
  }));
}
