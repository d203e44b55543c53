/** Broadcasts of the background to the open pages of the extension. */
import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { restoreNameSchema } from '../vocabulary/backup/backup-part';
import { storedKeySchema } from '../vocabulary/vocabulary-entry';
import type { ContractOf } from './contract';

export const wordNews = {
  senders: 'extension',
  schemas: {
    /** null: too many to list. */
    wordsChanged: v.object({ words: v.nullable(v.array(storedKeySchema)) }),
    /** Number of words written, and of all words. */
    restoreProgress: v.object({
      restore: restoreNameSchema,
      done: countSchema,
      total: countSchema,
    }),
  },
} as const;

/** The background tells and does not wait, so handlers return nothing. */
type NoAnswers = Record<keyof (typeof wordNews)['schemas'], v.GenericSchema<void>>;

export type WordNewsContract = ContractOf<typeof wordNews, NoAnswers>;
