/**
 * Schemas of saved words in ranges and batches, as the background sends them to the extension's
 * pages.
 */
import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { listedWordSchema } from './listed-word';
import { vocabularyEntrySchema } from './vocabulary-entry';

/** A position in the list of saved words, oldest first: a key of the index `bySavedAt`. */
export const wordPositionSchema = v.tuple([v.string(), v.string(), v.string()]);
export type WordPosition = [savedAt: string, term: string, reading: string];

/** A range of the list, newest first. */
export const wordWindowSchema = v.object({
  /** null: a record that cannot be read, which is left unchanged. */
  words: v.array(v.nullable(listedWordSchema)),
  /** Of the whole list. */
  total: countSchema,
  /** Number of records that could not be read and were set aside. */
  unreadable: countSchema,
});
export type WordWindow = v.InferOutput<typeof wordWindowSchema>;

/** A word with its searched text. */
export const searchableWordSchema = v.object({
  term: v.string(),
  reading: v.string(),
  savedAt: v.string(),
  text: v.string(),
});
export type SearchableWord = v.InferOutput<typeof searchableWordSchema>;

/** The start of the next batch; null after the last. */
const next = v.nullable(wordPositionSchema);

/** Oldest first. */
export const searchableBatchSchema = v.object({ words: v.array(searchableWordSchema), next });
export const entryBatchSchema = v.object({ words: v.array(vocabularyEntrySchema), next });

export interface Batch<T> {
  /** Oldest first. */
  words: T[];
  /** The start of the next batch; null after the last. */
  next: WordPosition | null;
}
