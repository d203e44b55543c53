/** What is saved, as tests compare it. */
import { entryBatch, listWords } from '../../src/vocabulary/read-words';
import { vocabularyDatabase } from '../../src/vocabulary/vocabulary-database';
import type { VocabularyEntry } from '../../src/vocabulary/vocabulary-entry';
import type { WordPosition } from '../../src/vocabulary/saved-batches';

/** Whole entries, newest first, and how many records cannot be read. */
export async function savedWords(): Promise<{ entries: VocabularyEntry[]; unreadable: number }> {
  const entries: VocabularyEntry[] = [];
  let after: WordPosition | null = null;
  do {
    const batch: { words: VocabularyEntry[]; next: WordPosition | null } = await entryBatch(after);
    entries.push(...batch.words);
    after = batch.next;
  } while (after);
  const { unreadable } = await listWords(0, 1);
  const records = await (await vocabularyDatabase()).count('words');
  return { entries: entries.reverse(), unreadable: unreadable + records - entries.length };
}
