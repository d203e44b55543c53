import type { IDBPTransaction } from 'idb';
import type { WordKey } from '../messaging/messages';
import type { SavedMeeting } from './saved-meeting';
import { announceChange } from './vocabulary-changes';
import { vocabularyDatabase } from './vocabulary-database';
import type { VocabularyDatabase } from './vocabulary-database';
import { joinMeetings, parseEntry } from './vocabulary-entry';
import type { VocabularyEntry } from './vocabulary-entry';

export interface VocabularyList {
  /** Newest first. */
  entries: VocabularyEntry[];
  /** How many records could not be read. They stay where they are. */
  unreadable: number;
}

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

/**
 * Adds words of a backup, all or none; sentences of words that are saved already are joined to
 * theirs. Returns how many words are new or have a new sentence.
 */
export async function addWords(entries: readonly VocabularyEntry[]): Promise<number> {
  const transaction = await writing();
  let changed = 0;
  for (const entry of entries) if (await put(transaction, entry, 'stored first')) changed++;
  await transaction.done;
  if (changed > 0) announceChange();
  return changed;
}

/** Removes a word. Returns the entry, for undo, or null where there was none that can be read. */
export async function removeWord({ term, reading }: WordKey): Promise<VocabularyEntry | null> {
  const transaction = await writing();
  const words = transaction.objectStore('words');
  const entry = parseEntry(await words.get([term, reading]));
  if (entry) await words.delete([term, reading]);
  await transaction.done;
  if (entry) announceChange();
  return entry;
}

export async function listWords(): Promise<VocabularyList> {
  const records = await (await vocabularyDatabase()).getAll('words');
  const entries = records.map(parseEntry).filter((entry) => entry !== null);
  entries.sort((a, b) => compare(b.savedAt, a.savedAt) || compare(a.term, b.term));
  return { entries, unreadable: records.length - entries.length };
}

/** For each word the meaning it is saved under, null where it is not saved; in the same order. */
export async function savedMeanings(words: readonly WordKey[]): Promise<(string | null)[]> {
  const transaction = (await vocabularyDatabase()).transaction('words');
  const records = await Promise.all(
    words.map(({ term, reading }) => transaction.store.get([term, reading])),
  );
  return records.map((record) => parseEntry(record)?.meaning ?? null);
}

type JoinOrder = 'stored first' | 'restored first' | 'chosen meaning';

function metAt(now: Date, saved: SavedMeeting): VocabularyEntry {
  const at = now.toISOString();
  const { term, reading, meaning, partOfSpeech, sentence, article, source, url } = saved;
  const meetings = [{ sentence, article, source, url, at }];
  return { term, reading, meaning, partOfSpeech, savedAt: at, meetings };
}

async function store(entry: VocabularyEntry, order: JoinOrder): Promise<VocabularyEntry> {
  const transaction = await writing();
  const joined = await put(transaction, entry, order);
  await transaction.done;
  if (joined !== null) announceChange();
  return joined ?? entry;
}

/** @returns the entry as it is now; null where it says nothing that is not stored already */
async function put(
  transaction: Writing,
  entry: VocabularyEntry,
  order: JoinOrder,
): Promise<VocabularyEntry | null> {
  const words = transaction.objectStore('words');
  const record = await words.get([entry.term, entry.reading]);
  const stored = parseEntry(record);
  if (record && !stored) await transaction.objectStore('unreadable').add(record);

  let joined = entry;
  if (stored) joined = order === 'restored first' ? join(entry, stored) : join(stored, entry);
  if (order === 'chosen meaning') joined = { ...joined, meaning: entry.meaning };
  if (JSON.stringify(joined) === JSON.stringify(stored)) return null;
  await words.put(joined);
  return joined;
}

/** What the first entry leaves open is filled from the second. */
function join(first: VocabularyEntry, second: VocabularyEntry): VocabularyEntry {
  return {
    ...first,
    meaning: first.meaning || second.meaning,
    partOfSpeech: first.partOfSpeech || second.partOfSpeech,
    meetings: joinMeetings(first.meetings, second.meetings),
  };
}

type Writing = IDBPTransaction<VocabularyDatabase, ('words' | 'unreadable')[], 'readwrite'>;

async function writing(): Promise<Writing> {
  return (await vocabularyDatabase()).transaction(['words', 'unreadable'], 'readwrite');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
