/** What the article script asks the background. */
import * as v from 'valibot';
import { analysisRequestSchema } from '../analysis/analysis-request';
import { analysisAnswerSchema } from '../analysis/packed-words';
import { pageSettingsSchema } from '../settings/page-settings';
import { pageFactsSchema } from '../sites/page-facts';
import { pageJudgementSchema } from '../sites/page-judgement';
import type { ContractOf } from './contract';

export const articleRequests = {
  senders: 'content scripts',
  schemas: {
    judgePage: pageFactsSchema,
    analyze: analysisRequestSchema,
    getSettings: v.object({}),
    getWordStyles: v.object({}),
  },
} as const;

export const articleAnswers = {
  judgePage: pageJudgementSchema,
  analyze: analysisAnswerSchema,
  getSettings: pageSettingsSchema,
  /** The style sheet of annotated words, for shadow roots. */
  getWordStyles: v.string(),
} as const;

export type ArticleContract = ContractOf<typeof articleRequests, typeof articleAnswers>;
