/** Broadcasts of the background to the open pages of the extension. */
import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { restoreSchema, storedKeySchema } from './word-requests';

export const wordNews = {
  senders: 'extension',
  requests: {
    /** null: too many to list. */
    wordsChanged: {
      request: v.object({ words: v.nullable(v.array(storedKeySchema)) }),
      answer: v.null(),
    },
    restoreProgress: {
      /** Number of words written, and of all words. */
      request: v.object({ ...restoreSchema, done: countSchema, total: countSchema }),
      answer: v.null(),
    },
  },
} as const;
