import * as v from 'valibot';
import { partOfSpeechKeys } from '../analysis/part-of-speech-labels';

/** Where the reader met a word. */
export const meetingSchema = v.object({
  sentence: v.string(),
  /** Headline of the article. */
  article: v.string(),
  /** Publisher or agency. */
  source: v.string(),
  url: v.string(),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Meeting = v.InferOutput<typeof meetingSchema>;

/** A saved word. Term and reading together identify it: 上手 じょうず is not 上手 うわて. */
export const vocabularyEntrySchema = v.object({
  term: v.pipe(v.string(), v.nonEmpty()),
  /** Hiragana; empty where unknown. */
  reading: v.string(),
  meaning: v.string(),
  /** Keys (analysis/part-of-speech-labels.ts); labels, as older versions stored, become keys. */
  partOfSpeech: v.pipe(v.string(), v.transform(partOfSpeechKeys)),
  /** ISO 8601, UTC. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** First to last. */
  meetings: v.pipe(v.array(meetingSchema), v.minLength(1)),
});
export type VocabularyEntry = v.InferOutput<typeof vocabularyEntrySchema>;

/** The stored record as an entry, or null where it is not one. */
export function parseEntry(record: unknown): VocabularyEntry | null {
  const parsed = v.safeParse(vocabularyEntrySchema, record);
  return parsed.success ? parsed.output : null;
}

/** `meetings` and those of `others` that stand in a sentence not met before. */
export function joinMeetings(meetings: readonly Meeting[], others: readonly Meeting[]): Meeting[] {
  const joined = [...meetings];
  for (const other of others) {
    if (!joined.some((meeting) => meeting.sentence === other.sentence)) joined.push(other);
  }
  return joined;
}
