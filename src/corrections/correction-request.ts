import * as v from 'valibot';
import { textPlaceSchema } from '../look-up/look-up-request';
import { boundedText } from '../validation/bounded';

/** A reading as the reader typed it, for the word at a place of the text. */
export const correctionRequestSchema = v.object({
  ...textPlaceSchema.entries,
  /** null: back to the dictionaries' reading. */
  reading: v.nullable(boundedText(400)),
  /** The side of the word on which its neighbor must be the same; null: wherever the word is. */
  side: v.nullable(v.picklist(['before', 'after'])),
});
export type CorrectionRequest = v.InferOutput<typeof correctionRequestSchema>;
