/** Requests of the article script that the background answers. */
import * as v from 'valibot';
import { analysisRequestSchema } from '../analysis/analysis-request';
import { packedWordsSchema } from '../analysis/packed-words';
import { parseSettings } from '../settings/settings';
import { pageFactsSchema } from '../sites/page-facts';
import { pageJudgementSchema } from '../sites/page-judgement';

export const articleRequests = {
  senders: 'content scripts',
  requests: {
    judgePage: { request: pageFactsSchema, answer: pageJudgementSchema },
    analyze: { request: analysisRequestSchema, answer: packedWordsSchema },
    getSettings: {
      request: v.object({}),
      answer: v.pipe(v.unknown(), v.transform(parseSettings)),
    },
    /** The style sheet of annotated words, for shadow roots. */
    getWordStyles: { request: v.object({}), answer: v.string() },
  },
} as const;
