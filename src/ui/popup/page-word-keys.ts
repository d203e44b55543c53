/** By what a word of the page is known among the saved words, and its row among the others. */
import type { PageWord } from '../../content/page-state';
import type { WordKey } from '../../vocabulary/met-word';
import { keyOf } from '../../vocabulary/vocabulary-entry';

export function wordKeyOf({ lemma, reading }: PageWord): WordKey {
  return { term: lemma, reading };
}

export function rowKeyOf(word: PageWord): string {
  return keyOf(wordKeyOf(word));
}
