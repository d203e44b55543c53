import * as v from 'valibot';
import { boundedText } from '../validation/bounded';

/** Maximum number of words of the article in one look-up request. */
export const MAX_MENTIONS = 60;

/** A word of the article, by its lemma. */
export const mentionSchema = v.object({ lemma: boundedText(200), reading: boundedText(400) });
export type Mention = v.InferOutput<typeof mentionSchema>;
