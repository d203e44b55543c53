/** Reads saved words, a window or a batch at a time. For the background, which keeps none of them. */
import { listedWord, type ListedWord } from './listed-word';
import type { WordKey } from './met-word';
import { searchText } from './search-text';
import { vocabularyDatabase } from './vocabulary-database';
import { parseEntry, type VocabularyEntry } from './vocabulary-entry';

/** A window of the list of saved words, newest first. */
export interface WordWindow {
  /** null: a record that cannot be read, which is left as it is. */
  words: (ListedWord | null)[];
  /** Of the whole list. */
  total: number;
  /** How many records were put aside because they could not be read. */
  unreadable: number;
}

/** @param from how many newer words come before the window */
export async function listWords(from: number, limit: number): Promise<WordWindow> {
  const database = await vocabularyDatabase();
  const transaction = database.transaction(['words', 'unreadable']);
  const index = transaction.objectStore('words').index('bySavedAt');
  const [total, unreadable, newest] = await Promise.all([
    index.count(),
    transaction.objectStore('unreadable').count(),
    index.openKeyCursor(null, 'prev'),
  ]);
  const first = newest && from > 0 ? await newest.advance(from) : newest;
  if (!first) return { words: [], total, unreadable };
  const high = first.key;
  const last = limit > 1 ? await first.advance(limit - 1) : first;
  const range = last ? IDBKeyRange.bound(last.key, high) : IDBKeyRange.upperBound(high);
  const records = await index.getAll(range);
  return { words: records.reverse().map(listed), total, unreadable };
}

/** The words in the order of the keys; null for one that is not saved. */
export async function wordsOf(keys: readonly WordKey[]): Promise<(ListedWord | null)[]> {
  return (await recordsOf(keys)).map(listed);
}

/** For each word whether it is saved, in the same order. */
export async function areSaved(keys: readonly WordKey[]): Promise<boolean[]> {
  return (await recordsOf(keys)).map((record) => parseEntry(record) !== null);
}

/** For each word the meaning it is saved under, null where it is not saved; in the same order. */
export async function savedMeanings(keys: readonly WordKey[]): Promise<(string | null)[]> {
  return (await recordsOf(keys)).map((record) => parseEntry(record)?.meaning ?? null);
}

/** A place in the list of saved words, oldest first: key of the index `bySavedAt`. */
export type WordPosition = [savedAt: string, term: string, reading: string];

export interface Batch<T> {
  /** Oldest first. */
  words: T[];
  /** Where the next batch begins; null after the last. */
  next: WordPosition | null;
}

/** A word with what the search looks at. */
export interface SearchableWord extends WordKey {
  savedAt: string;
  text: string;
}

/** Most records of a batch, and about the most characters: a message must stay far below 64 MB. */
const BATCH_RECORDS = 500;
const BATCH_CHARACTERS = 2_000_000;

/** @param after the `next` of the batch before; null for the first */
export function searchableBatch(after: WordPosition | null): Promise<Batch<SearchableWord>> {
  return batch(after, searchable);
}

/** Whole entries, for exports. */
export function entryBatch(after: WordPosition | null): Promise<Batch<VocabularyEntry>> {
  return batch(after, (entry) => entry);
}

export async function searchableOf(keys: readonly WordKey[]): Promise<(SearchableWord | null)[]> {
  return (await recordsOf(keys)).map((record) => {
    const entry = parseEntry(record);
    return entry && searchable(entry);
  });
}

async function batch<T>(
  after: WordPosition | null,
  convert: (entry: VocabularyEntry) => T,
): Promise<Batch<T>> {
  const database = await vocabularyDatabase();
  const index = database.transaction('words').store.index('bySavedAt');
  const range = IDBKeyRange.lowerBound(after ?? ['', '', ''], after !== null);
  const records = await index.getAll(range, BATCH_RECORDS);
  const words: T[] = [];
  let characters = 0;
  let next = after;
  for (const record of records) {
    // As it is stored: a mended date is not the key.
    next = positionOf(record);
    const entry = parseEntry(record);
    if (!entry) continue;
    words.push(convert(entry));
    characters += lengthOf(entry);
    if (characters > BATCH_CHARACTERS) return { words, next };
  }
  return { words, next: records.length < BATCH_RECORDS ? null : next };
}

/** The record is in the index, so it has the fields, and they are strings or nobody wrote them here. */
function positionOf(record: object): WordPosition {
  const { savedAt, term, reading } = record as Record<'savedAt' | 'term' | 'reading', string>;
  return [savedAt, term, reading];
}

function searchable(entry: VocabularyEntry): SearchableWord {
  const { term, reading, savedAt } = entry;
  return { term, reading, savedAt, text: searchText(entry) };
}

function lengthOf({ meaning, meetings }: VocabularyEntry): number {
  return meetings.reduce((sum, { sentence, url }) => sum + sentence.length + url.length, meaning.length);
}

async function recordsOf(keys: readonly WordKey[]): Promise<(object | undefined)[]> {
  if (keys.length === 0) return [];
  const { store } = (await vocabularyDatabase()).transaction('words');
  return Promise.all(keys.map(({ term, reading }) => store.get([term, reading])));
}

function listed(record: object | undefined): ListedWord | null {
  const entry = parseEntry(record);
  return entry && listedWord(entry);
}
