/** Saved words in windows and batches, as the extension's pages get them from the background. */
import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { listedWordSchema } from './listed-word';
import { vocabularyEntrySchema } from './vocabulary-entry';

/** A place in the list of saved words, oldest first: key of the index `bySavedAt`. */
export const wordPositionSchema = v.tuple([v.string(), v.string(), v.string()]);
export type WordPosition = [savedAt: string, term: string, reading: string];

/** A part of the list, newest first. */
export const wordWindowSchema = v.object({
  /** null: a record that cannot be read, which is left as it is. */
  words: v.array(v.nullable(listedWordSchema)),
  /** Of the whole list. */
  total: countSchema,
  /** How many records were put aside because they could not be read. */
  unreadable: countSchema,
});
export type WordWindow = v.InferOutput<typeof wordWindowSchema>;

/** A word with what the search looks at. */
export const searchableWordSchema = v.object({
  term: v.string(),
  reading: v.string(),
  savedAt: v.string(),
  text: v.string(),
});
export type SearchableWord = v.InferOutput<typeof searchableWordSchema>;

/** Where the next batch begins; null after the last. */
const next = v.nullable(wordPositionSchema);

/** Oldest first. */
export const searchableBatchSchema = v.object({ words: v.array(searchableWordSchema), next });
export const entryBatchSchema = v.object({ words: v.array(vocabularyEntrySchema), next });

export interface Batch<T> {
  /** Oldest first. */
  words: T[];
  /** Where the next batch begins; null after the last. */
  next: WordPosition | null;
}
