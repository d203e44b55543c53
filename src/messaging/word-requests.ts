/**
 * Requests about saved words that the background answers to the extension's own pages only. In
 * private windows of Firefox the pages themselves cannot access the database.
 */
import * as v from 'valibot';
import { boundedText, countSchema } from '../validation/bounded';
import { backupPartSchema, restoredSchema } from '../vocabulary/backup/backup-part';
import { listedWordSchema } from '../vocabulary/listed-word';
import {
  entryBatchSchema,
  searchableBatchSchema,
  searchableWordSchema,
  wordPositionSchema,
  wordWindowSchema,
} from '../vocabulary/saved-batches';
import { vocabularyEntrySchema } from '../vocabulary/vocabulary-entry';
import type { ContractOf } from './contract';

/** Stored words may be longer than those that pages may save. */
export const storedKeySchema = v.object({
  term: v.pipe(v.string(), v.nonEmpty()),
  reading: v.string(),
});
const storedKeysSchema = v.pipe(v.array(storedKeySchema), v.maxLength(2_000));
const batchSchema = v.object({ after: v.nullable(wordPositionSchema) });
export const restoreSchema = { restore: boundedText(100) };

export const wordRequests = {
  senders: 'extension',
  schemas: {
    /** A range of the list, newest first. */
    listWords: v.object({
      from: countSchema,
      limit: v.pipe(countSchema, v.minValue(1), v.maxValue(100)),
      /** The nearest row with a known position, from which the range is found faster. */
      near: v.nullable(v.object({ index: countSchema, at: wordPositionSchema })),
    }),
    wordsOf: v.object({ words: storedKeysSchema }),
    areSaved: v.object({ words: storedKeysSchema }),
    /** The searched texts, in batches, oldest first. */
    searchableBatch: batchSchema,
    searchableOf: v.object({ words: storedKeysSchema }),
    /** Whole entries, in batches, oldest first. */
    entryBatch: batchSchema,
    /** As `removeWord`, but answers with the removed entry. */
    takeOutWord: storedKeySchema,
    putBackWord: vocabularyEntrySchema,
    /** A restore is sent in parts, and is invisible until it is completed. */
    beginRestore: v.object({}),
    bringPart: v.object({ ...restoreSchema, place: countSchema, part: backupPartSchema }),
    completeRestore: v.object({ ...restoreSchema, parts: countSchema }),
    cancelRestore: v.object(restoreSchema),
  },
} as const;

export const wordAnswers = {
  listWords: wordWindowSchema,
  /** As shown in lists; null for a word that is not saved. */
  wordsOf: v.object({ words: v.array(v.nullable(listedWordSchema)) }),
  areSaved: v.object({ saved: v.array(v.boolean()) }),
  searchableBatch: searchableBatchSchema,
  searchableOf: v.object({ words: v.array(v.nullable(searchableWordSchema)) }),
  entryBatch: entryBatchSchema,
  takeOutWord: v.object({ removed: v.nullable(vocabularyEntrySchema) }),
  putBackWord: v.object({}),
  beginRestore: v.object({ restore: v.string() }),
  bringPart: v.object({}),
  completeRestore: restoredSchema,
  cancelRestore: v.object({}),
} as const;

export type WordContract = ContractOf<typeof wordRequests, typeof wordAnswers>;
