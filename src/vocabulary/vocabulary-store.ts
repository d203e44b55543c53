/** Writes saved words. For the background; reading them is in read-words.ts. */
import type { IDBPTransaction } from 'idb';
import { allOrNothing } from './backup/all-or-nothing';
import type { WordKey } from './met-word';
import type { SavedMeeting } from './saved-meeting';
import { announceChange } from './vocabulary-changes';
import { vocabularyDatabase } from './vocabulary-database';
import type { VocabularyDatabase } from './vocabulary-database';
import { joinEntries, keyOf, parseEntry } from './vocabulary-entry';
import type { VocabularyEntry } from './vocabulary-entry';

/**
 * Saves a word with the sentence it was met in. A word that is saved already gets the new sentence
 * added, unless it has it. Returns the entry as it is stored now.
 */
export async function saveWord(saved: SavedMeeting, now = new Date()): Promise<VocabularyEntry> {
  return store(metAt(now, saved), 'stored first');
}

/** As `saveWord`, with the meaning that the reader chose in place of the stored one. */
export async function saveChosenMeaning(
  saved: SavedMeeting,
  now = new Date(),
): Promise<VocabularyEntry> {
  return store(metAt(now, saved), 'chosen meaning');
}

/**
 * Puts back what `removeWord` returned. Where the word was saved again in the meantime, the
 * sentences of both are kept, in the order of the restored entry first.
 */
export async function restoreWord(entry: VocabularyEntry): Promise<void> {
  await store(entry, 'restored first');
}

/** Removes a word. Returns the entry, for undo, or null where there was none that can be read. */
export async function removeWord({ term, reading }: WordKey): Promise<VocabularyEntry | null> {
  const entry = await write(async (transaction) => {
    const words = transaction.objectStore('words');
    const stored = parseEntry(await words.get([term, reading]));
    if (stored) {
      await words.delete([term, reading]);
      await countMore(transaction, -1);
    }
    return stored;
  });
  if (entry) announceChange([{ term, reading }]);
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
    distinct.set(keyOf(entry), first ? joinEntries(first, entry) : entry);
  }
  const words = transaction.objectStore('words');
  const before = saved.size;
  // All at once: one at a time, each would wait for the turn of the one before.
  const changes = await Promise.all(
    [...distinct].map(async ([key, entry]) => {
      const record = saved.has(key) ? await words.get([entry.term, entry.reading]) : undefined;
      saved.add(key);
      return put(transaction, entry, record, 'stored first');
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

type JoinOrder = 'stored first' | 'restored first' | 'chosen meaning';

function metAt(now: Date, saved: SavedMeeting): VocabularyEntry {
  const at = now.toISOString();
  const { term, reading, meaning, partOfSpeech, sentence, article, source, url } = saved;
  const meetings = [{ sentence, article, source, url, at }];
  return { term, reading, meaning, partOfSpeech, savedAt: at, meetings };
}

async function store(entry: VocabularyEntry, order: JoinOrder): Promise<VocabularyEntry> {
  const { term, reading } = entry;
  const joined = await write(async (transaction) => {
    const record = await transaction.objectStore('words').get([term, reading]);
    const changed = await put(transaction, entry, record, order);
    if (!record) await countMore(transaction, 1);
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
  order: JoinOrder,
): Promise<VocabularyEntry | null> {
  const stored = parseEntry(record);
  if (record && !stored) await transaction.objectStore('unreadable').add(record);

  let joined = entry;
  if (stored)
    joined = order === 'restored first' ? joinEntries(entry, stored) : joinEntries(stored, entry);
  if (order === 'chosen meaning') joined = { ...joined, meaning: entry.meaning };
  if (stored && JSON.stringify(joined) === JSON.stringify(stored)) return null;
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
