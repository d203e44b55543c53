/** What the card and the popup's list of words ask the background. */
import * as v from 'valibot';
import { cardSchema } from '../card/card';
import { correctionRequestSchema } from '../corrections/correction-request';
import { lookUpRequestSchema } from '../look-up/look-up-request';
import { metWordSchema, wordKeySchema } from '../vocabulary/met-word';
import type { ContractOf } from './contract';

export const cardRequests = {
  senders: 'content scripts',
  schemas: {
    lookUp: lookUpRequestSchema,
    correctReading: correctionRequestSchema,
    getCardStyles: v.object({}),
    expandCards: v.object({ expanded: v.boolean() }),
    saveWord: metWordSchema,
    removeWord: wordKeySchema,
  },
} as const;

export const cardAnswers = {
  lookUp: cardSchema,
  /** Why the reading was rejected, in the interface's language; null if it was accepted. */
  correctReading: v.nullable(v.string()),
  getCardStyles: v.string(),
  expandCards: v.object({}),
  /** `isPrivate`: sent from a private window, so the word is saved without its article. */
  saveWord: v.object({ saved: v.literal(true), isPrivate: v.boolean() }),
  removeWord: v.object({ removed: v.boolean() }),
} as const;

export type CardContract = ContractOf<typeof cardRequests, typeof cardAnswers>;
