/** What the article script asks the analysis. The answer is in packed-words.ts. */
import * as v from 'valibot';
import { inlineReadingsSchema } from '../readings/inline/inline-reading';
import { boundedText, countSchema } from '../validation/bounded';
import { MAX_ARTICLE_TEXT } from './article-text';

/** Longest paragraph of a request, in UTF-16 units. */
export const MAX_PARAGRAPH = 200_000;
const MAX_PARAGRAPHS = 2_000;

export const analysisRequestSchema = v.object({
  paragraphs: v.pipe(v.array(boundedText(MAX_PARAGRAPH)), v.maxLength(MAX_PARAGRAPHS)),
  /**
   * The paragraphs of the article, those of this request among them: the persons whom it names
   * decide how their surnames are read. What is beyond the limit is left out.
   */
  article: boundedText(MAX_ARTICLE_TEXT),
  inlineReadings: inlineReadingsSchema,
  /**
   * Of each paragraph the offsets at which a word may have to be cut in two, in order: its furigana
   * come in parts.
   */
  cuts: v.pipe(v.array(v.array(countSchema)), v.maxLength(MAX_PARAGRAPHS)),
  /** The furigana of all words come in parts. */
  perKanji: v.boolean(),
});

export type AnalysisRequest = v.InferOutput<typeof analysisRequestSchema>;
