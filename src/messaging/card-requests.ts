/** Requests of the card and of the popup's words that the background answers. */
import * as v from 'valibot';
import { cardSchema } from '../card/card';
import { correctionRequestSchema } from '../corrections/correction-request';
import { lookUpRequestSchema } from '../look-up/look-up-request';
import { metWordSchema, wordKeySchema } from '../vocabulary/met-word';

export const cardRequests = {
  senders: 'content scripts',
  requests: {
    lookUp: { request: lookUpRequestSchema, answer: cardSchema },
    correctReading: {
      request: correctionRequestSchema,
      /** Why the reading was rejected, in the interface's language; null if it was accepted. */
      answer: v.nullable(v.string()),
    },
    getCardStyles: { request: v.object({}), answer: v.string() },
    /** `isPrivate`: sent from a private window, so the word is saved without its article. */
    saveWord: {
      request: metWordSchema,
      answer: v.object({ saved: v.literal(true), isPrivate: v.boolean() }),
    },
    removeWord: { request: wordKeySchema, answer: v.object({ removed: v.boolean() }) },
  },
} as const;
