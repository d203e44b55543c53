/** What the content script asks of the analysis, and what it gets. */
import * as v from 'valibot';
import { inlineReadingsSchema } from '../readings/inline/inline-reading';
import { boundedText, countSchema } from '../validation/bounded';

/** Longest paragraph of a request, in UTF-16 units. */
export const MAX_PARAGRAPH = 200_000;
const MAX_PARAGRAPHS = 2_000;

export const analysisRequestSchema = v.object({
  paragraphs: v.pipe(v.array(boundedText(MAX_PARAGRAPH)), v.maxLength(MAX_PARAGRAPHS)),
  inlineReadings: inlineReadingsSchema,
  /** Of each paragraph the stretches that the page's elements make of it. */
  pieces: v.array(v.array(v.object({ end: countSchema, ours: v.boolean() }))),
});

export type AnalysisRequest = v.InferOutput<typeof analysisRequestSchema>;

const furiganaSchema = v.object({
  start: countSchema,
  end: countSchema,
  reading: v.string(),
});

const lexemeSchema = v.object({
  surface: v.string(),
  lemma: v.string(),
  lemmaReading: v.string(),
  reading: v.string(),
  uncertain: v.boolean(),
  kind: v.picklist(['word', 'name', 'number', 'other']),
  furigana: v.array(furiganaSchema),
  gloss: v.string(),
  pos: v.string(),
  level: v.object({
    frequencyBand: v.optional(v.number()),
    jlpt: v.optional(v.number()),
    grade: v.optional(v.number()),
  }),
  salience: v.number(),
});

export const analysisBatchSchema = v.object({
  lexemes: v.array(lexemeSchema),
  paragraphs: v.array(v.array(countSchema)),
  cut: v.array(v.array(furiganaSchema)),
});
