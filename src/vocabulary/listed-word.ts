/** An entry as the lists show it. */
import * as v from 'valibot';
import { countSchema } from '../validation/bounded';
import { vocabularyEntrySchema, type Meeting, type VocabularyEntry } from './vocabulary-entry';

/** A row shows so many sentences, and says how many more there are. */
const MAX_MEETINGS = 20;

/**
 * Longest text of a row, in UTF-16 units. What we save is shorter, but for meanings of imported
 * dictionaries; a text of a million characters in a backup would hold up the whole list.
 */
const MAX_TEXT = 2_000;

export const listedWordSchema = v.object({
  ...vocabularyEntrySchema.entries,
  /** How many meetings there are beyond those listed. */
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
    // An address that is cut is another address.
    url: url.length > MAX_TEXT * 4 ? '' : url,
    at,
  };
}

function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  // Not through the middle of a character.
  return `${text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
