import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { cardNodeSchema } from './card-node';
import { CARD_STATUSES } from './card-status';
import { savableWordSchema } from './savable-word';

/** A dictionary card, ready to be drawn. */
export const cardSchema = v.object({
  /** The stretch of the text that it explains, in UTF-16 units. */
  start: countSchema,
  end: countSchema,
  /** How the card is called by a screen reader. */
  label: v.string(),
  /** Empty where nothing is known. */
  nodes: v.array(cardNodeSchema),
  /** What its buttons save: their acts have indexes into these. */
  words: v.array(savableWordSchema),
  copied: v.object({ text: v.string(), row: v.string(), spoken: v.string() }),
  /** What its status line says. */
  statuses: v.object(v.entriesFromList(CARD_STATUSES, v.string())),
});
export type Card = v.InferOutput<typeof cardSchema>;
