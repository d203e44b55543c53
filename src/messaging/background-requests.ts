/** Requests that the background answers, from content scripts and the extension's own pages. */
import * as v from 'valibot';
import { analysisRequestSchema } from '../analysis/analysis-request';
import { packedWordsSchema } from '../analysis/packed-words';
import { cardSchema } from '../card/card';
import { correctionRequestSchema } from '../corrections/correction-request';
import { lookUpRequestSchema } from '../look-up/look-up-request';
import { parseSettings } from '../settings/settings';
import { pageFactsSchema } from '../sites/page-facts';
import { pageJudgementSchema } from '../sites/page-judgement';
import { metWordSchema, wordKeySchema } from '../vocabulary/met-word';

export const backgroundRequests = {
  judgePage: { request: pageFactsSchema, answer: pageJudgementSchema },
  analyze: { request: analysisRequestSchema, answer: packedWordsSchema },
  lookUp: { request: lookUpRequestSchema, answer: cardSchema },
  correctReading: {
    request: correctionRequestSchema,
    /** Why the reading was rejected, in the interface's language; null if it was accepted. */
    answer: v.nullable(v.string()),
  },
  getStyles: {
    request: v.object({}),
    answer: v.object({ card: v.string(), words: v.string() }),
  },
  getSettings: {
    request: v.object({}),
    answer: v.pipe(v.unknown(), v.transform(parseSettings)),
  },
  /** `isPrivate`: sent from a private window, so the word is saved without its article. */
  saveWord: {
    request: metWordSchema,
    answer: v.object({ saved: v.literal(true), isPrivate: v.boolean() }),
  },
  removeWord: { request: wordKeySchema, answer: v.object({ removed: v.boolean() }) },
} as const;
