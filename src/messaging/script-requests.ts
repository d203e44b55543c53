/** What content scripts ask the background about the scripts of their frame. */
import * as v from 'valibot';
import { pageFactsSchema } from '../sites/page-facts';
import { rejectionSchema } from '../sites/page-judgement';
import type { ContractOf } from './contract';

export const scriptRequests = {
  senders: 'content scripts',
  schemas: {
    checkPage: pageFactsSchema,
    addScript: v.object({ script: v.picklist(['article', 'interaction', 'view']) }),
  },
} as const;

export const scriptAnswers = {
  /** null: the page may be an article, and the article script has been added. */
  checkPage: v.nullable(rejectionSchema),
  addScript: v.object({}),
} as const;

export type ScriptContract = ContractOf<typeof scriptRequests, typeof scriptAnswers>;
