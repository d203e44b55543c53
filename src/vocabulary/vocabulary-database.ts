/**
 * The database of saved words. Only the background opens it: in private windows of Firefox pages
 * cannot.
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { allOrNothing } from './backup/all-or-nothing';
import type { IncomingPart } from './backup/backup-part';
import { parseEntry } from './vocabulary-entry';

export const DATABASE_NAME = 'kijiyomi';

/** When you raise it, add a step to `upgrade`. */
const VERSION = 2;

export interface VocabularyDatabase extends DBSchema {
  /**
   * One record per word; see vocabulary-entry.ts. Typed as `unknown`, as older versions may have
   * written it.
   */
  words: {
    key: [term: string, reading: string];
    value: object;
    indexes: { bySavedAt: [savedAt: string, term: string, reading: string] };
  };
  /** Records that could not be read. Kept, but never shown. */
  unreadable: { key: number; value: object };
  /** The number of words: counting 50,000 takes browsers a quarter of a second. */
  counts: { key: 'words'; value: number };
  /** The parts of a restore until it is complete. */
  incoming: { key: [restore: string, place: number]; value: IncomingPart };
}

let opened: Promise<IDBPDatabase<VocabularyDatabase>> | null = null;

/** The connection of this context, opened at first use and again after it was closed. */
export function vocabularyDatabase(): Promise<IDBPDatabase<VocabularyDatabase>> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/**
 * Closed so that another context can upgrade or delete the database. The next use opens it again.
 */
export async function closeVocabularyDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing)?.close();
}

async function open(): Promise<IDBPDatabase<VocabularyDatabase>> {
  let upgrading: Promise<void> = Promise.resolve();
  const opening = openDB<VocabularyDatabase>(DATABASE_NAME, VERSION, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      upgrading = allOrNothing(transaction, () => toVersion(database, oldVersion, transaction));
      upgrading.catch(() => undefined);
    },
    blocking: () => void closeVocabularyDatabase(),
    terminated: () => {
      opened = null;
    },
  });
  try {
    return await opening;
  } catch (error) {
    // This error only says that the upgrade failed; the upgrade's own error says why.
    await upgrading;
    throw error;
  }
}

type Upgrade = IDBPTransaction<
  VocabularyDatabase,
  StoreNames<VocabularyDatabase>[],
  'versionchange'
>;

async function toVersion(
  database: IDBPDatabase<VocabularyDatabase>,
  oldVersion: number,
  transaction: Upgrade,
): Promise<void> {
  if (oldVersion < 1) {
    database.createObjectStore('words', { keyPath: ['term', 'reading'] });
    database.createObjectStore('unreadable', { autoIncrement: true });
  }
  if (oldVersion < 2) {
    if (oldVersion > 0) await mendRecords(transaction);
    transaction.objectStore('words').createIndex('bySavedAt', ['savedAt', 'term', 'reading']);
    database.createObjectStore('incoming');
    const count = await transaction.objectStore('words').count();
    await database.createObjectStore('counts').put(count, 'words');
  }
}

/**
 * Version 1 accepted invalid dates, and two meetings in the same sentence. Records that are not
 * entries are set aside, so that every record of `words` can be counted and shown.
 */
async function mendRecords(transaction: Upgrade): Promise<void> {
  const unreadable = transaction.objectStore('unreadable');
  let cursor = await transaction.objectStore('words').openCursor();
  while (cursor !== null) {
    const record = cursor.value;
    const entry = parseEntry(record);
    if (entry === null) {
      await unreadable.add(record);
      await cursor.delete();
    } else if (JSON.stringify(entry) !== JSON.stringify(record)) {
      await cursor.update(entry);
    }
    cursor = await cursor.continue();
  }
}
