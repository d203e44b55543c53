import * as v from 'valibot';
import { MAX_PARAGRAPH } from '../analysis/analysis-request';
import { inlineReadingsSchema } from '../readings/inline/inline-reading';
import { boundedText, countSchema } from '../validation/bounded';
import { MAX_MENTIONS, mentionSchema } from './mention';

/** A place in a paragraph of the page, with the readings that the page gives its words. */
export const textPlaceSchema = v.object({
  text: boundedText(MAX_PARAGRAPH),
  /** In UTF-16 units of the text. */
  offset: countSchema,
  inlineReadings: inlineReadingsSchema,
});

/** What the card's entries depend on. */
export const lookUpRequestSchema = v.object({
  ...textPlaceSchema.entries,
  /** When the article was published, as the page says it. */
  published: boundedText(100),
  /** The text is the card's own. */
  nested: v.boolean(),
  /** Words of the article with kanji of the word at the place. */
  mentions: v.pipe(v.array(mentionSchema), v.maxLength(MAX_MENTIONS)),
});
export type LookUpRequest = v.InferOutput<typeof lookUpRequestSchema>;
