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
  /** Whether the meaning replaces that of a word that is already stored. */
  replaceMeaning?: boolean;
}

/**
 * Saves a word. If it is already stored, new sentences are added to the stored ones. Returns the
 * entry as it is now stored.
 */
export async function saveWord(
  entry: VocabularyEntry,
  { replaceMeaning = false }: SaveOptions = {},
): Promise<VocabularyEntry> {
  return store(entry, { first: 'stored', replaceMeaning });
}

/**
 * Stores an entry that `removeWord` returned. If the word was saved again in the meantime, the
 * sentences of both are kept, those of the restored entry first.
 */
export async function restoreWord(entry: VocabularyEntry): Promise<void> {
  await store(entry, { first: 'given' });
}

/** Removes a word. Returns the entry, for undo; null if there was none, or it could not be read. */
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

/** Object stores of every transaction that changes words. */
export const WORD_STORES = ['words', 'unreadable', 'counts'] as const;
type Writing<S extends 'incoming' = never> = IDBPTransaction<
  VocabularyDatabase,
  ((typeof WORD_STORES)[number] | S)[],
  'readwrite'
>;

/**
 * Adds words within a transaction. For words that are already saved, the sentences are merged.
 * @param saved the result of `savedKeys` in the same transaction; the new words are added to it
 * @returns how many words are new or have a new sentence
 */
export async function addWords<S extends 'incoming' = never>(
  transaction: Writing<S>,
  entries: readonly VocabularyEntry[],
  saved: Set<string>,
): Promise<number> {
  // Merged first, as a repeated word would be read again before it is written.
  const distinct = new Map<string, VocabularyEntry>();
  for (const entry of entries) {
    const first = distinct.get(keyOf(entry));
    distinct.set(keyOf(entry), first !== undefined ? joinEntries(first, entry) : entry);
  }
  const words = transaction.objectStore('words');
  const before = saved.size;
  // Concurrently: one after the other, each would wait for a round trip.
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
 * The keys of all saved words, as `keyOf` returns them. Reading them together takes a fraction of
 * the time of 50,000 separate reads.
 */
export async function savedKeys<S extends 'incoming' = never>(
  transaction: Writing<S>,
): Promise<Set<string>> {
  const keys = await transaction.objectStore('words').getAllKeys();
  return new Set(keys.map(([term, reading]) => keyOf({ term, reading })));
}

/** How an entry is merged with the stored entry of the same word. */
interface JoinOptions {
  /** The entry whose date, meaning and sentences take precedence. */
  first: 'stored' | 'given';
  /** Whether the given meaning is kept even if the stored entry takes precedence. */
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

/** @returns the entry as it is now stored; null if nothing changed */
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

/** @param by the change of the number of words; negative if there are fewer */
async function countMore<S extends 'incoming' = never>(
  transaction: Writing<S>,
  by: number,
): Promise<void> {
  const counts = transaction.objectStore('counts');
  await counts.put(((await counts.get('words')) ?? 0) + by, 'words');
}

/**
 * Runs the work in one transaction, all or nothing. @throws the reason if the browser aborted it
 */
async function write<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
  const database = await vocabularyDatabase();
  const transaction = database.transaction([...WORD_STORES], 'readwrite');
  return allOrNothing(transaction, () => work(transaction));
}
