/** The text that the search of saved words uses. */
import { toHiragana } from '../text/kana';
import type { VocabularyEntry } from './vocabulary-entry';

/** In UTF-16 units: more than thousands of sentences. */
const MAX_SEARCH_TEXT = 200_000;

/** The term and the reading. */
export const HEAD_LINES = 2;

/** Normalizes letter case, character width, and katakana to hiragana. */
export function foldForSearch(text: string): string {
  return toHiragana(text.normalize('NFKC').toLowerCase());
}

/** All searchable fields of an entry, normalized, one per line, the {@link HEAD_LINES} first. */
export function searchText({ term, reading, meaning, meetings }: VocabularyEntry): string {
  const sentences = meetings.map(({ sentence }) => sentence);
  return foldForSearch([term, reading, meaning, ...sentences].join('\n').slice(0, MAX_SEARCH_TEXT));
}
