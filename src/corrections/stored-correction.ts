import * as v from 'valibot';
import type { Correction } from '../readings/corrections/corrections';

const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** A correction as it is kept; `at` is when the reader made it, ISO 8601, UTC. */
export const storedCorrectionSchema = v.object({
  lemma: word,
  meant: word,
  reading: v.pipe(v.string(), v.regex(/^[ぁ-ゖー]{1,400}$/u)),
  neighbor: v.nullable(v.object({ side: v.picklist(['before', 'after']), surface: word })),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type StoredCorrection = v.InferOutput<typeof storedCorrectionSchema>;

/** The stored record as a correction, or null where it is not one. */
export function parseCorrection(record: unknown): StoredCorrection | null {
  const parsed = v.safeParse(storedCorrectionSchema, record);
  return parsed.success ? parsed.output : null;
}

/** The place that a correction speaks of: there is one for a word, and one for each neighbor. */
export type CorrectionPlace = Pick<Correction, 'lemma' | 'neighbor'>;

export function placeKey({ lemma, neighbor }: CorrectionPlace): string {
  return JSON.stringify(neighbor === null ? [lemma] : [lemma, neighbor.side, neighbor.surface]);
}
