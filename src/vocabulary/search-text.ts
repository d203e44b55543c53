/** The text that the search of saved words uses. */
import type { VocabularyEntry } from './vocabulary-entry';

/** In UTF-16 units: more than thousands of sentences. */
const MAX_SEARCH_TEXT = 200_000;

/** Normalizes letter case and character width. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** All searchable fields of an entry, normalized, one per line. */
export function searchText({ term, reading, meaning, meetings }: VocabularyEntry): string {
  const sentences = meetings.map(({ sentence }) => sentence);
  return foldForSearch([term, reading, meaning, ...sentences].join('\n').slice(0, MAX_SEARCH_TEXT));
}
