import * as v from 'valibot';
import { textPlaceSchema } from '../look-up/look-up-request';
import { boundedText } from '../validation/bounded';

/** A reading that the reader typed or chose, for the word at a position of a text. */
export const correctionRequestSchema = v.object({
  ...textPlaceSchema.entries,
  /** null restores the dictionaries' reading. */
  reading: v.nullable(boundedText(400)),
  /** The side on which the word's neighbor must be the same; null: in any context. */
  side: v.nullable(v.picklist(['before', 'after'])),
});
export type CorrectionRequest = v.InferOutput<typeof correctionRequestSchema>;
