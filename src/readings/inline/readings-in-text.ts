/**
 * Finds the candidates for inline readings in a text: 岸田文雄（きしだ・ふみお）氏. It checks only their
 * form; inline-readings.ts validates them. Kept small, since it runs in every page.
 */
import { MAX_BASE, MAX_INLINE_READINGS, type InlineReading } from './inline-reading';

/** Half-width kana, and what the analysis leaves out: soft hyphens, variation selectors. */
const UNPLAIN = String.raw`\uff65-\uff9f\u3099\u309a\u00ad\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}`;
const WORD = String.raw`[\p{sc=Han}ぁ-ヿ${UNPLAIN}]`;

/**
 * Kanji and kana, optionally with a space in a name and a closing quotation mark, followed by kana
 * in parentheses, optionally with an age, a date or an origin: （きしだ・ふみお、65歳）.
 */
const IN_BRACKETS = new RegExp(
  `((?:${WORD}{1,12}[ 　])?${WORD}{1,24})[」』]?[（(]([ぁ-ヿ 　${UNPLAIN}]{2,40})[）)、,，＝=;；]`,
  'gu',
);

/** The first `MAX_INLINE_READINGS` of them, without duplicates. */
export function differentReadings(readings: readonly InlineReading[]): InlineReading[] {
  const different = new Map(readings.map((one) => [JSON.stringify(one), one]));
  return [...different.values()].slice(0, MAX_INLINE_READINGS);
}

/** @returns candidates in the order of the text */
export function readingsIn(text: string): InlineReading[] {
  return [...text.matchAll(IN_BRACKETS)].map(([, base, reading]) => ({
    base: base!.slice(-MAX_BASE),
    reading: reading!,
    ruby: false,
  }));
}
