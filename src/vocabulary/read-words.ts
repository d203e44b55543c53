/** Reads saved words in ranges and batches. For the background, which keeps none in memory. */
import type { IDBPIndex } from 'idb';
import { listedWord, type ListedWord } from './listed-word';
import type { WordKey } from './met-word';
import { searchText } from './search-text';
import { vocabularyDatabase, type VocabularyDatabase } from './vocabulary-database';
import { parseEntry, type VocabularyEntry } from './vocabulary-entry';
import type { Batch, KnownRow, SearchableWord, WordPosition, WordWindow } from './saved-batches';

/**
 * @param from index of the first word; the newest has 0
 * @param near the caller's nearest row; null if it has none
 */
export async function listWords(
  from: number,
  limit: number,
  near: KnownRow | null = null,
): Promise<WordWindow> {
  const database = await vocabularyDatabase();
  const transaction = database.transaction(['words', 'unreadable', 'counts']);
  const index = transaction.objectStore('words').index('bySavedAt');
  const [total = 0, unreadable] = await Promise.all([
    transaction.objectStore('counts').get('words'),
    transaction.objectStore('unreadable').count(),
  ]);
  const last = Math.min(from + limit, total) - 1;
  if (last < from) return { words: [], total, unreadable };
  // A cursor's time depends on how far it is moved, so it starts at the nearest known position.
  const distances = { start: from, end: total - 1 - last, near: distance(near, from, last) };
  const shortest = Math.min(...Object.values(distances));
  let range: IDBKeyRange | null;
  if (shortest === distances.near && near !== null && near.index > last) {
    range = await windowOf(index, 'next', IDBKeyRange.lowerBound(near.at), shortest, last - from);
  } else if (shortest === distances.near && near !== null) {
    range = await windowOf(index, 'prev', IDBKeyRange.upperBound(near.at), shortest, last - from);
  } else if (shortest === distances.end) {
    range = await windowOf(index, 'next', null, shortest, last - from);
  } else {
    range = await windowOf(index, 'prev', null, shortest, last - from);
  }
  const records = range !== null ? await index.getAll(range) : [];
  return { words: records.reverse().map(listed), total, unreadable };
}

/** How far a cursor must be moved from the row; Infinity if it cannot be used. */
function distance(near: KnownRow | null, from: number, last: number): number {
  if (near === null) return Infinity;
  if (near.index > last) return near.index - last;
  return near.index <= from ? from - near.index : Infinity;
}

type SavedAtIndex = IDBPIndex<
  VocabularyDatabase,
  ('words' | 'unreadable' | 'counts')[],
  'words',
  'bySavedAt'
>;

/** The keys after `skip` steps, and after `more` further steps. */
async function windowOf(
  index: SavedAtIndex,
  direction: 'next' | 'prev',
  range: IDBKeyRange | null,
  skip: number,
  more: number,
): Promise<IDBKeyRange | null> {
  const start = await index.openKeyCursor(range, direction);
  const first = start !== null && skip > 0 ? await start.advance(skip) : start;
  if (first === null) return null;
  const { key } = first;
  const last = more > 0 ? await first.advance(more) : first;
  if (direction === 'prev') {
    return last !== null ? IDBKeyRange.bound(last.key, key) : IDBKeyRange.upperBound(key);
  }
  return last !== null ? IDBKeyRange.bound(key, last.key) : IDBKeyRange.lowerBound(key);
}

/** The words in the order of the keys; null for a word that is not saved. */
export async function wordsOf(keys: readonly WordKey[]): Promise<(ListedWord | null)[]> {
  return (await recordsOf(keys)).map(listed);
}

/** For each word whether it is saved, in the same order. */
export async function areSaved(keys: readonly WordKey[]): Promise<boolean[]> {
  return (await recordsOf(keys)).map((record) => parseEntry(record) !== null);
}

/** For each word its stored meaning, in the same order; null if it is not saved. */
export async function savedMeanings(keys: readonly WordKey[]): Promise<(string | null)[]> {
  return (await recordsOf(keys)).map((record) => parseEntry(record)?.meaning ?? null);
}

/**
 * Limits of a batch: records, and about how many characters. A message must stay far below 64 MB.
 */
const BATCH_RECORDS = 500;
const BATCH_CHARACTERS = 2_000_000;

/** @param after `next` of the previous batch; null for the first */
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
    return entry === null ? null : searchable(entry);
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
    // As stored: the key has the date before it was repaired.
    next = positionOf(record);
    const entry = parseEntry(record);
    if (entry === null) continue;
    words.push(convert(entry));
    characters += lengthOf(entry);
    if (characters > BATCH_CHARACTERS) return { words, next };
  }
  return { words, next: records.length < BATCH_RECORDS ? null : next };
}

/** A record in the index has these fields, and only this extension writes them, as strings. */
function positionOf(record: object): WordPosition {
  const { savedAt, term, reading } = record as Record<'savedAt' | 'term' | 'reading', string>;
  return [savedAt, term, reading];
}

function searchable(entry: VocabularyEntry): SearchableWord {
  const { term, reading, savedAt } = entry;
  return { term, reading, savedAt, text: searchText(entry) };
}

function lengthOf({ meaning, meetings }: VocabularyEntry): number {
  return meetings.reduce(
    (sum, { sentence, url }) => sum + sentence.length + url.length,
    meaning.length,
  );
}

async function recordsOf(keys: readonly WordKey[]): Promise<(object | undefined)[]> {
  if (keys.length === 0) return [];
  const { store } = (await vocabularyDatabase()).transaction('words');
  return Promise.all(keys.map(({ term, reading }) => store.get([term, reading])));
}

function listed(record: object | undefined): ListedWord | null {
  const entry = parseEntry(record);
  return entry === null ? null : listedWord(entry);
}
