/**
 * Requests about saved words that the background answers to the extension's own pages only. In
 * private windows of Firefox the pages themselves cannot access the database.
 */
import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import {
  backupPartSchema,
  restoredSchema,
  restoreNameSchema,
} from '../vocabulary/backup/backup-part';
import { listedWordSchema } from '../vocabulary/listed-word';
import {
  batchStartSchema,
  entryBatchSchema,
  searchableBatchSchema,
  searchableWordSchema,
  wordChoiceSchema,
  wordRangeSchema,
  wordWindowSchema,
} from '../vocabulary/saved-batches';
import { storedKeySchema, vocabularyEntrySchema } from '../vocabulary/vocabulary-entry';
import type { ContractOf } from './contract';

export const wordRequests = {
  senders: 'extension',
  schemas: {
    /** A range of the list, newest first. */
    listWords: wordRangeSchema,
    wordsOf: wordChoiceSchema,
    areSaved: wordChoiceSchema,
    /** The searched texts, in batches, oldest first. */
    searchableBatch: batchStartSchema,
    searchableOf: wordChoiceSchema,
    /** Whole entries, in batches, oldest first. */
    entryBatch: batchStartSchema,
    /** As `removeWord`, but answers with the removed entry. */
    takeOutWord: storedKeySchema,
    putBackWord: vocabularyEntrySchema,
    /** A restore is sent in parts, and is invisible until it is completed. */
    beginRestore: v.object({}),
    bringPart: v.object({
      restore: restoreNameSchema,
      place: countSchema,
      part: backupPartSchema,
    }),
    completeRestore: v.object({ restore: restoreNameSchema, parts: countSchema }),
    cancelRestore: v.object({ restore: restoreNameSchema }),
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
  beginRestore: v.object({ restore: restoreNameSchema }),
  bringPart: v.object({}),
  completeRestore: restoredSchema,
  cancelRestore: v.object({}),
} as const;

export type WordContract = ContractOf<typeof wordRequests, typeof wordAnswers>;
