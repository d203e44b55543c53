/** A reading that an article gives one of its words: the publisher's ruby, or kana in parentheses. */
import * as v from 'valibot';
import { boundedText } from '../../validation/bounded';

/** Longest written form and longest reading, in UTF-16 units. */
export const MAX_BASE = 24;
export const MAX_INLINE_READING = 40;
/**
 * As many different ones as an article is believed to give. Each is looked for in the whole text:
 * without a limit a text full of them would take time that grows with its square.
 */
export const MAX_INLINE_READINGS = 200;

/** A written form and its kana as the page has them, not yet judged. */
const inlineReadingSchema = v.object({
  /** The text in front of the parenthesis, which may be more than the word: 元首相の安倍晋三. */
  base: boundedText(MAX_BASE),
  /** Hiragana or katakana, ・ or a space between the parts of a name. */
  reading: boundedText(MAX_INLINE_READING),
  /** The publisher's own furigana: the base is the word, and its reading needs no judgement. */
  ruby: v.boolean(),
});
export type InlineReading = v.InferOutput<typeof inlineReadingSchema>;

export const inlineReadingsSchema = v.pipe(
  v.array(inlineReadingSchema),
  v.maxLength(MAX_INLINE_READINGS),
);
