/** A saved word as lists show it. */
import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { vocabularyEntrySchema, type Meeting, type VocabularyEntry } from './vocabulary-entry';

/** Sentences per row. Rows say how many more there are. */
const MAX_MEETINGS = 20;

/**
 * Maximum length of a text in a row, in UTF-16 units. Only meanings of imported dictionaries are
 * longer; but a text of a million characters in a backup would block the whole list.
 */
const MAX_TEXT = 2_000;

export const listedWordSchema = v.object({
  ...vocabularyEntrySchema.entries,
  /** Number of meetings that are not listed. */
  furtherMeetings: countSchema,
});
export type ListedWord = v.InferOutput<typeof listedWordSchema>;

export function listedWord(entry: VocabularyEntry): ListedWord {
  const { term, reading, meaning, partOfSpeech, savedAt, meetings } = entry;
  return {
    term,
    reading,
    meaning: shortened(meaning),
    partOfSpeech: shortened(partOfSpeech),
    savedAt,
    meetings: meetings.slice(0, MAX_MEETINGS).map(shortenedMeeting),
    furtherMeetings: Math.max(0, meetings.length - MAX_MEETINGS),
  };
}

function shortenedMeeting({ sentence, article, source, url, at }: Meeting): Meeting {
  return {
    sentence: shortened(sentence),
    article: shortened(article),
    source: shortened(source),
    // A truncated URL would be a different one.
    url: url.length > MAX_TEXT * 4 ? '' : url,
    at,
  };
}

function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  // Not in the middle of a surrogate pair.
  return `${text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
