import { askWords } from '../../messaging/ask-words';
import type { VocabularyEntry } from '../../vocabulary/vocabulary-entry';
import type { WordPosition } from '../../vocabulary/saved-batches';

/** All saved words, oldest first, in batches, so that they are never in memory all at once. */
export async function* allWords(): AsyncGenerator<VocabularyEntry[], void> {
  let after: WordPosition | null = null;
  do {
    const { words, next }: { words: VocabularyEntry[]; next: WordPosition | null } = await askWords(
      'entryBatch',
      { after },
    );
    yield words;
    after = next;
  } while (after !== null);
}
