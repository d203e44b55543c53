import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { cardNodeSchema } from './card-node';
import { CARD_STATUSES } from './card-status';
import { savableWordSchema } from './savable-word';

/** How the reader wants the card: settings. */
const cardLookSchema = v.object({
  /** `page`: as light or dark as the page behind the word. */
  theme: v.picklist(['page', 'light', 'dark']),
  size: v.picklist(['small', 'normal', 'large']),
  expanded: v.boolean(),
});
export type CardLook = v.InferOutput<typeof cardLookSchema>;

/** A dictionary card, ready to be drawn. */
export const cardSchema = v.object({
  /** The range of the text that the card explains, in UTF-16 units. */
  start: countSchema,
  end: countSchema,
  /** Accessible name of the card. */
  label: v.string(),
  /** Empty if nothing is known. */
  nodes: v.array(cardNodeSchema),
  /** Words that its buttons save; acts have indexes into this list. */
  words: v.array(savableWordSchema),
  copied: v.object({ text: v.string(), row: v.string(), spoken: v.string() }),
  look: cardLookSchema,
  /** Texts of the status line. */
  statuses: v.object(v.entriesFromList(CARD_STATUSES, v.string())),
});
export type Card = v.InferOutput<typeof cardSchema>;
