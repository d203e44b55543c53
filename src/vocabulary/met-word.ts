/** A word as the reader meets and saves it: what contexts of the extension tell each other of it. */
import * as v from 'valibot';
import { boundedText, countSchema } from '../validation/bounded';

/** Longest stretch of text around a word from which its sentence is cut, in UTF-16 units. */
const MAX_CONTEXT = 2_000;

/** A stretch of a paragraph around [start, end), which holds the sentence of a word. */
export const contextSchema = v.object({
  text: boundedText(MAX_CONTEXT),
  start: countSchema,
  end: countSchema,
});

/** Term and reading together identify a word: 上手 じょうず is not 上手 うわて. */
export const wordKeySchema = v.object({
  term: v.pipe(boundedText(200), v.nonEmpty()),
  reading: boundedText(400),
});
export type WordKey = Readonly<v.InferOutput<typeof wordKeySchema>>;

/** A word as the reader saves it from its card or from the popup. */
export const metWordSchema = v.object({
  ...wordKeySchema.entries,
  partOfSpeech: v.string(),
  meaning: v.string(),
  /** The meaning is the one that the reader chose: it takes the place of what was saved before. */
  chosen: v.boolean(),
  context: contextSchema,
  article: v.object({ headline: v.string(), source: v.string(), url: v.string() }),
});

type Met = v.InferOutput<typeof metWordSchema>;
export type MetWord = Readonly<
  Omit<Met, 'context' | 'article'> & {
    context: Readonly<Met['context']>;
    article: Readonly<Met['article']>;
  }
>;
