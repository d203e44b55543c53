import * as v from 'valibot';
import { partOfSpeechKeys } from '../tokens/part-of-speech-labels';
import { isDate, mendDate } from './entry-date';
import type { WordKey } from './met-word';

/** An entry whose dates are of this schema. */
function entrySchema(date: v.GenericSchema<string>) {
  const meeting = v.object({
    sentence: v.string(),
    /** Headline of the article; empty where the word was met in a private window. */
    article: v.string(),
    /** Publisher or agency. */
    source: v.string(),
    url: v.string(),
    /** ISO 8601, UTC. */
    at: date,
  });
  return v.object({
    term: v.pipe(v.string(), v.nonEmpty()),
    /** Hiragana; empty where unknown. */
    reading: v.string(),
    meaning: v.string(),
    /** Keys (tokens/part-of-speech-labels.ts); labels, as older versions stored, become keys. */
    partOfSpeech: v.pipe(v.string(), v.transform(partOfSpeechKeys)),
    /** ISO 8601, UTC. */
    savedAt: date,
    /** First to last, each in a sentence of its own. */
    meetings: v.pipe(v.array(meeting), v.minLength(1), v.transform(eachSentenceOnce)),
  });
}

/** A saved word, as it is written. Term and reading together identify it. */
export const vocabularyEntrySchema = entrySchema(v.pipe(v.string(), v.check(isDate, 'no date')));
export type VocabularyEntry = v.InferOutput<typeof vocabularyEntrySchema>;

/** Where the reader met a word. */
export type Meeting = VocabularyEntry['meetings'][number];

/** Former versions took dates that cannot be read: what is stored is mended, not refused. */
const storedEntrySchema = entrySchema(v.pipe(v.string(), v.transform(mendDate)));

/** The stored record as an entry, its dates mended, or null where it is not one. */
export function parseEntry(record: unknown): VocabularyEntry | null {
  const parsed = v.safeParse(storedEntrySchema, record);
  return parsed.success ? parsed.output : null;
}

/** The meetings, less those in a sentence met before. */
function eachSentenceOnce<M extends { sentence: string }>(meetings: readonly M[]): M[] {
  const first = new Map<string, M>();
  for (const meeting of meetings) {
    if (!first.has(meeting.sentence)) first.set(meeting.sentence, meeting);
  }
  return [...first.values()];
}

/** One entry of two of the same word; what the first leaves open is filled from the second. */
export function joinEntries(first: VocabularyEntry, second: VocabularyEntry): VocabularyEntry {
  return {
    ...first,
    meaning: first.meaning === '' ? second.meaning : first.meaning,
    partOfSpeech: first.partOfSpeech === '' ? second.partOfSpeech : first.partOfSpeech,
    meetings: eachSentenceOnce([...first.meetings, ...second.meetings]),
  };
}

/** The word as a single string, to tell words apart. */
export function keyOf({ term, reading }: WordKey): string {
  return JSON.stringify([term, reading]);
}
