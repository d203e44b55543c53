import * as v from 'valibot';
import { partOfSpeechKeys } from '../tokens/part-of-speech-labels';
import { isDate, mendDate } from './entry-date';
import type { WordKey } from './met-word';

/** Identifies a stored word, which may be longer than those that pages may save. */
export const storedKeySchema = v.object({
  term: v.pipe(v.string(), v.nonEmpty()),
  /** Hiragana; empty if unknown. */
  reading: v.string(),
});

/** The schema of an entry, with the schema of its dates. */
function entrySchema(date: v.GenericSchema<string>) {
  const meeting = v.object({
    sentence: v.string(),
    /** Headline of the article; empty if the word was met in a private window. */
    article: v.string(),
    /** Publisher or agency. */
    source: v.string(),
    url: v.string(),
    /** ISO 8601, UTC. */
    at: date,
  });
  return v.object({
    ...storedKeySchema.entries,
    meaning: v.string(),
    /**
     * Keys (tokens/part-of-speech-labels.ts). Labels, which older versions stored, are converted to
     * keys.
     */
    partOfSpeech: v.pipe(v.string(), v.transform(partOfSpeechKeys)),
    /** ISO 8601, UTC. */
    savedAt: date,
    /** In the order of time, each in a different sentence. */
    meetings: v.pipe(v.array(meeting), v.minLength(1), v.transform(eachSentenceOnce)),
  });
}

/** A saved word as it is written. Term and reading together identify it. */
export const vocabularyEntrySchema = entrySchema(v.pipe(v.string(), v.check(isDate, 'no date')));
export type VocabularyEntry = v.InferOutput<typeof vocabularyEntrySchema>;

/** The sentence and article in which the reader met a word. */
export type Meeting = VocabularyEntry['meetings'][number];

/** Earlier versions accepted invalid dates. They are repaired in stored entries, not rejected. */
const storedEntrySchema = entrySchema(v.pipe(v.string(), v.transform(mendDate)));

/** Parses a stored record, with its dates repaired; null if it is not an entry. */
export function parseEntry(record: unknown): VocabularyEntry | null {
  const parsed = v.safeParse(storedEntrySchema, record);
  return parsed.success ? parsed.output : null;
}

/** The meetings without those in a sentence that occurred before. */
function eachSentenceOnce<M extends { sentence: string }>(meetings: readonly M[]): M[] {
  const first = new Map<string, M>();
  for (const meeting of meetings) {
    if (!first.has(meeting.sentence)) first.set(meeting.sentence, meeting);
  }
  return [...first.values()];
}

/** Merges two entries of the same word. Empty fields of the first are filled from the second. */
export function joinEntries(first: VocabularyEntry, second: VocabularyEntry): VocabularyEntry {
  return {
    ...first,
    meaning: first.meaning === '' ? second.meaning : first.meaning,
    partOfSpeech: first.partOfSpeech === '' ? second.partOfSpeech : first.partOfSpeech,
    meetings: eachSentenceOnce([...first.meetings, ...second.meetings]),
  };
}

/** Term and reading as one string. */
export function keyOf({ term, reading }: WordKey): string {
  return JSON.stringify([term, reading]);
}
