/** An entry as the lists show it. */
import type { Meeting, VocabularyEntry } from './vocabulary-entry';

/** A row shows so many sentences, and says how many more there are. */
const MOST_MEETINGS = 20;

/**
 * Longest text of a row, in UTF-16 units. What we save is shorter, but for meanings of imported
 * dictionaries; a text of a million characters in a backup would hold up the whole list.
 */
const LONGEST_TEXT = 2_000;

export interface ListedWord extends VocabularyEntry {
  /** How many meetings there are beyond those listed. */
  furtherMeetings: number;
}

export function listedWord(entry: VocabularyEntry): ListedWord {
  const { term, reading, meaning, partOfSpeech, savedAt, meetings } = entry;
  return {
    term,
    reading,
    meaning: shortened(meaning),
    partOfSpeech: shortened(partOfSpeech),
    savedAt,
    meetings: meetings.slice(0, MOST_MEETINGS).map(shortenedMeeting),
    furtherMeetings: Math.max(0, meetings.length - MOST_MEETINGS),
  };
}

function shortenedMeeting({ sentence, article, source, url, at }: Meeting): Meeting {
  return {
    sentence: shortened(sentence),
    article: shortened(article),
    source: shortened(source),
    // An address that is cut is another address.
    url: url.length > LONGEST_TEXT * 4 ? '' : url,
    at,
  };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // Not through the middle of a character.
  return `${text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
