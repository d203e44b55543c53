/**
 * Schemas of saved words in ranges and batches, as the extension's pages ask for them and the
 * background sends them.
 */
import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { listedWordSchema } from './listed-word';
import { storedKeySchema, vocabularyEntrySchema } from './vocabulary-entry';

/** A position in the list of saved words, oldest first: a key of the index `bySavedAt`. */
const wordPositionSchema = v.tuple([v.string(), v.string(), v.string()]);
export type WordPosition = [savedAt: string, term: string, reading: string];

/** A row with its position in the list and its index key, from which a cursor can start. */
const knownRowSchema = v.object({ index: countSchema, at: wordPositionSchema });
export type KnownRow = v.InferOutput<typeof knownRowSchema>;

/** Which range of the list is wanted. */
export const wordRangeSchema = v.object({
  /** Index of the first word; the newest has 0. */
  from: countSchema,
  limit: v.pipe(countSchema, v.minValue(1), v.maxValue(100)),
  /** The nearest row with a known position, from which the range is found faster. */
  near: v.nullable(knownRowSchema),
});

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

/** Which words are wanted, by term and reading. */
export const wordChoiceSchema = v.object({
  words: v.pipe(v.array(storedKeySchema), v.maxLength(2_000)),
});

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

/** Which batch is wanted: the one after this position; null for the first. */
export const batchStartSchema = v.object({ after: v.nullable(wordPositionSchema) });

/** Oldest first. */
export const searchableBatchSchema = v.object({ words: v.array(searchableWordSchema), next });
export const entryBatchSchema = v.object({ words: v.array(vocabularyEntrySchema), next });

export interface Batch<T> {
  /** Oldest first. */
  words: T[];
  /** The start of the next batch; null after the last. */
  next: WordPosition | null;
}
