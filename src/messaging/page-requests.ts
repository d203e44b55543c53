/** What the extension's own pages ask the script in charge of a tab's page. */
import * as v from 'valibot';
import { pageStateSchema } from '../content/page-state';
import type { ContractOf } from './contract';

export const pageRequests = {
  senders: 'extension',
  schemas: {
    getPageState: v.object({}),
    setAids: v.object({ on: v.boolean() }),
    /** Of this page only, as long as it is open. */
    setArticleOnly: v.object({ on: v.boolean() }),
    showClutter: v.object({ id: v.string(), shown: v.boolean() }),
    /** The reader declares the page an article, whatever our rules say. */
    readAnyway: v.object({}),
  },
} as const;

export const pageAnswers = {
  getPageState: pageStateSchema,
  setAids: pageStateSchema,
  setArticleOnly: pageStateSchema,
  showClutter: pageStateSchema,
  readAnyway: pageStateSchema,
} as const;

export type PageContract = ContractOf<typeof pageRequests, typeof pageAnswers>;
