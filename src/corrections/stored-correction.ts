import * as v from 'valibot';
import type { Correction } from '../readings/corrections/corrections';

const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** A correction as it is stored; `at` is when the reader made it, ISO 8601, UTC. */
export const storedCorrectionSchema = v.object({
  lemma: word,
  meant: word,
  reading: v.pipe(v.string(), v.regex(/^[ぁ-ゖー]{1,400}$/u)),
  neighbor: v.nullable(v.object({ side: v.picklist(['before', 'after']), surface: word })),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type StoredCorrection = v.InferOutput<typeof storedCorrectionSchema>;

/** Parses a stored record; null if it is not a correction. */
export function parseCorrection(record: unknown): StoredCorrection | null {
  const parsed = v.safeParse(storedCorrectionSchema, record);
  return parsed.success ? parsed.output : null;
}

/** Identifies a correction: one per word, and one per word and neighbor. */
export type CorrectionPlace = Pick<Correction, 'lemma' | 'neighbor'>;

export function placeKey({ lemma, neighbor }: CorrectionPlace): string {
  return JSON.stringify(neighbor === null ? [lemma] : [lemma, neighbor.side, neighbor.surface]);
}
