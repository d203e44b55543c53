/** Writes saved words. For the background; reading them is in read-words.ts. */
import type { IDBPTransaction } from 'idb';
import { allOrNothing } from './backup/all-or-nothing';
import type { WordKey } from './met-word';
import { announceChange } from './vocabulary-changes';
import { vocabularyDatabase } from './vocabulary-database';
import type { VocabularyDatabase } from './vocabulary-database';
import { joinEntries, keyOf, parseEntry } from './vocabulary-entry';
import type { VocabularyEntry } from './vocabulary-entry';

interface SaveOptions {
  /** Whether the meaning of a word that is stored already is replaced by this one. */
  replaceMeaning?: boolean;
}

/**
 * Saves a word. If it is stored already, the sentences that are new are added to the stored ones.
 * Returns the entry as it is stored now.
 */
export async function saveWord(
  entry: VocabularyEntry,
  { replaceMeaning = false }: SaveOptions = {},
): Promise<VocabularyEntry> {
  return store(entry, { first: 'stored', replaceMeaning });
}

/**
 * Puts back what `removeWord` returned. If the word was saved again in the meantime, the sentences
 * of both are kept, those of the restored entry first.
 */
export async function restoreWord(entry: VocabularyEntry): Promise<void> {
  await store(entry, { first: 'given' });
}

/** Removes a word. Returns the entry, for undo, or null where there was none that can be read. */
export async function removeWord({ term, reading }: WordKey): Promise<VocabularyEntry | null> {
  const entry = await write(async (transaction) => {
    const words = transaction.objectStore('words');
    const stored = parseEntry(await words.get([term, reading]));
    if (stored !== null) {
      await words.delete([term, reading]);
      await countMore(transaction, -1);
    }
    return stored;
  });
  if (entry !== null) announceChange([{ term, reading }]);
  return entry;
}

/** The stores that every change of words needs. */
export const WORD_STORES = ['words', 'unreadable', 'counts'] as const;
type Writing<S extends 'incoming' = never> = IDBPTransaction<
  VocabularyDatabase,
  ((typeof WORD_STORES)[number] | S)[],
  'readwrite'
>;

/**
 * Adds words within a transaction; sentences of words that are saved already are joined to theirs.
 * @param saved what `savedKeys` gave in the same transaction; the new words are added to it
 * @returns how many words are new or have a new sentence
 */
export async function addWords<S extends 'incoming' = never>(
  transaction: Writing<S>,
  entries: readonly VocabularyEntry[],
  saved: Set<string>,
): Promise<number> {
  // The same word twice would be read twice before it is written.
  const distinct = new Map<string, VocabularyEntry>();
  for (const entry of entries) {
    const first = distinct.get(keyOf(entry));
    distinct.set(keyOf(entry), first !== undefined ? joinEntries(first, entry) : entry);
  }
  const words = transaction.objectStore('words');
  const before = saved.size;
  // All at once: one at a time, each would wait for the turn of the one before.
  const changes = await Promise.all(
    [...distinct].map(async ([key, entry]) => {
      const record = saved.has(key) ? await words.get([entry.term, entry.reading]) : undefined;
      saved.add(key);
      return put(transaction, entry, record, { first: 'stored' });
    }),
  );
  await countMore(transaction, saved.size - before);
  return changes.filter((change) => change !== null).length;
}

/**
 * The keys of all saved words, as `keyOf` gives them. To ask for them together takes a fraction of
 * the time that it takes to look for 50,000 words one by one.
 */
export async function savedKeys<S extends 'incoming' = never>(
  transaction: Writing<S>,
): Promise<Set<string>> {
  const keys = await transaction.objectStore('words').getAllKeys();
  return new Set(keys.map(([term, reading]) => keyOf({ term, reading })));
}

/** How an entry is joined with the stored entry of the same word. */
interface JoinOptions {
  /** The entry whose date, meaning and sentences come first. */
  first: 'stored' | 'given';
  /** Whether the given meaning is kept even if the stored entry comes first. */
  replaceMeaning?: boolean;
}

async function store(entry: VocabularyEntry, options: JoinOptions): Promise<VocabularyEntry> {
  const { term, reading } = entry;
  const joined = await write(async (transaction) => {
    const record = await transaction.objectStore('words').get([term, reading]);
    const changed = await put(transaction, entry, record, options);
    if (record === undefined) await countMore(transaction, 1);
    return changed;
  });
  if (joined !== null) announceChange([{ term, reading }]);
  return joined ?? entry;
}

/** @returns the entry as it is now; null where it says nothing that is not stored already */
async function put<S extends 'incoming' = never>(
  transaction: Writing<S>,
  entry: VocabularyEntry,
  record: object | undefined,
  { first, replaceMeaning = false }: JoinOptions,
): Promise<VocabularyEntry | null> {
  const stored = parseEntry(record);
  if (record !== undefined && stored === null)
    await transaction.objectStore('unreadable').add(record);

  let joined = entry;
  if (stored !== null) {
    joined = first === 'given' ? joinEntries(entry, stored) : joinEntries(stored, entry);
  }
  if (replaceMeaning) joined = { ...joined, meaning: entry.meaning };
  if (stored !== null && JSON.stringify(joined) === JSON.stringify(stored)) return null;
  await transaction.objectStore('words').put(joined);
  return joined;
}

/** @param by how many words there are more than before; negative where there are fewer */
async function countMore<S extends 'incoming' = never>(
  transaction: Writing<S>,
  by: number,
): Promise<void> {
  const counts = transaction.objectStore('counts');
  await counts.put(((await counts.get('words')) ?? 0) + by, 'words');
}

/** All of the work or nothing of it. @throws why the browser ended the transaction, if it did */
async function write<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
  const database = await vocabularyDatabase();
  const transaction = database.transaction([...WORD_STORES], 'readwrite');
  return allOrNothing(transaction, () => work(transaction));
}
