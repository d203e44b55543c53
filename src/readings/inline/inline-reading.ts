/** Inline readings: readings that an article supplies, as ruby or as kana in parentheses. */
import * as v from 'valibot';
import { boundedText } from '../../validation/bounded';

/** Maximal lengths of base and reading, in UTF-16 units. */
export const MAX_BASE = 24;
export const MAX_INLINE_READING = 40;
/**
 * Maximal number of different inline readings in an article. Each is searched in the whole text, so
 * without a limit the time for a hostile text would be quadratic.
 */
export const MAX_INLINE_READINGS = 200;

/** A base and its kana as on the page, not yet validated by `InlineReadings.parse`. */
const inlineReadingSchema = v.object({
  /** The text before the parenthesis, which may begin before the word: 元首相の安倍晋三. */
  base: boundedText(MAX_BASE),
  /** Hiragana or katakana, with ・ or a space between the parts of a name. */
  reading: boundedText(MAX_INLINE_READING),
  /** The publisher's ruby: the base is exactly the word, and the reading is trusted. */
  ruby: v.boolean(),
});
export type InlineReading = v.InferOutput<typeof inlineReadingSchema>;

export const inlineReadingsSchema = v.pipe(
  v.array(inlineReadingSchema),
  v.maxLength(MAX_INLINE_READINGS),
);
