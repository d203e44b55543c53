/** What the search of saved words looks at. */
import type { VocabularyEntry } from './vocabulary-entry';

/** In UTF-16 units: more than thousands of sentences. */
const MAX_SEARCH_TEXT = 200_000;

/** Letter case and character width make no difference. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Everything of an entry in which a query may be found, folded; a line each. */
export function searchText({ term, reading, meaning, meetings }: VocabularyEntry): string {
  const sentences = meetings.map(({ sentence }) => sentence);
  return foldForSearch([term, reading, meaning, ...sentences].join('\n').slice(0, MAX_SEARCH_TEXT));
}
