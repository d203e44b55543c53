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
import { STORE_FAILURES } from '../vocabulary/store-failure';
import { vocabularyEntrySchema } from '../vocabulary/vocabulary-entry';

/** Adds the reason of a failure of the database to an answer. */
function orFailure<S extends v.GenericSchema<object>>(answer: S) {
  return v.union([v.object({ failed: v.picklist(STORE_FAILURES) }), answer]);
}

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
  requests: {
    /** A range of the list, newest first. */
    listWords: {
      request: v.object({
        from: countSchema,
        limit: v.pipe(countSchema, v.minValue(1), v.maxValue(100)),
        /** The nearest row with a known position, from which the range is found faster. */
        near: v.nullable(v.object({ index: countSchema, at: wordPositionSchema })),
      }),
      answer: orFailure(wordWindowSchema),
    },
    /** As shown in lists; null for a word that is not saved. */
    wordsOf: {
      request: v.object({ words: storedKeysSchema }),
      answer: orFailure(v.object({ words: v.array(v.nullable(listedWordSchema)) })),
    },
    areSaved: {
      request: v.object({ words: storedKeysSchema }),
      answer: orFailure(v.object({ saved: v.array(v.boolean()) })),
    },
    /** The searched texts, in batches, oldest first. */
    searchableBatch: { request: batchSchema, answer: orFailure(searchableBatchSchema) },
    searchableOf: {
      request: v.object({ words: storedKeysSchema }),
      answer: orFailure(v.object({ words: v.array(v.nullable(searchableWordSchema)) })),
    },
    /** Whole entries, in batches, oldest first. */
    entryBatch: { request: batchSchema, answer: orFailure(entryBatchSchema) },
    /** As `removeWord`, but answers with the removed entry. */
    takeOutWord: {
      request: storedKeySchema,
      answer: orFailure(v.object({ removed: v.nullable(vocabularyEntrySchema) })),
    },
    putBackWord: { request: vocabularyEntrySchema, answer: orFailure(v.object({})) },
    /** A restore is sent in parts, and is invisible until it is completed. */
    beginRestore: { request: v.object({}), answer: orFailure(v.object({ restore: v.string() })) },
    bringPart: {
      request: v.object({ ...restoreSchema, place: countSchema, part: backupPartSchema }),
      answer: orFailure(v.object({})),
    },
    completeRestore: {
      request: v.object({ ...restoreSchema, parts: countSchema }),
      answer: orFailure(restoredSchema),
    },
    cancelRestore: { request: v.object(restoreSchema), answer: orFailure(v.object({})) },
  },
} as const;
