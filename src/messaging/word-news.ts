/** What the background tells the extension's pages that are open. */
import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { restoreSchema, storedKeySchema } from './word-requests';

export const wordNews = {
  /** null: too many to name. */
  wordsChanged: {
    request: v.object({ words: v.nullable(v.array(storedKeySchema)) }),
    answer: v.null(),
  },
  restoreProgress: {
    /** Words written, of all. */
    request: v.object({ ...restoreSchema, done: countSchema, total: countSchema }),
    answer: v.null(),
  },
} as const;
