import * as v from 'valibot';
import { boundedText } from '../validation/bounded';

/** Words of the article that a look-up is told of at most. */
export const MAX_MENTIONS = 60;

/** A word of the article, by its dictionary form. */
export const mentionSchema = v.object({ lemma: boundedText(200), reading: boundedText(400) });
export type Mention = v.InferOutput<typeof mentionSchema>;
