import * as v from 'valibot';
import { MAX_PARAGRAPH } from '../analysis/analysis-request';
import { inlineReadingsSchema } from '../readings/inline/inline-reading';
import { boundedText, countSchema } from '../validation/bounded';
import { MAX_MENTIONS, mentionSchema } from './mention';

/** A position in a paragraph of the page, with the inline readings of the page. */
export const textPlaceSchema = v.object({
  text: boundedText(MAX_PARAGRAPH),
  /** In UTF-16 units. */
  offset: countSchema,
  inlineReadings: inlineReadingsSchema,
});

/** Everything that the card's entries depend on. */
export const lookUpRequestSchema = v.object({
  ...textPlaceSchema.entries,
  /** Publication date of the article, as given by the page. */
  published: boundedText(100),
  /** Whether the text is that of the card itself, not of the page. */
  nested: v.boolean(),
  /** Words of the article that share kanji with the word at the position. */
  mentions: v.pipe(v.array(mentionSchema), v.maxLength(MAX_MENTIONS)),
});
export type LookUpRequest = v.InferOutput<typeof lookUpRequestSchema>;
