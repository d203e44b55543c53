/** The database of saved words. The background alone opens it: in private windows of Firefox pages cannot. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { allOrNothing } from './backup/all-or-nothing';
import type { IncomingPart } from './backup/backup-part';
import { parseEntry } from './vocabulary-entry';

export const DATABASE_NAME = 'kijiyomi';

/** Raise it together with a step in `upgrade`. */
const VERSION = 2;

export interface VocabularyDatabase extends DBSchema {
  /** One record per word; see vocabulary-entry.ts. Read as `unknown`: an older version wrote it. */
  words: {
    key: [term: string, reading: string];
    value: object;
    indexes: { bySavedAt: [savedAt: string, term: string, reading: string] };
  };
  /** Records that could not be read: kept, never shown. */
  unreadable: { key: number; value: object };
  /** How many words there are: to count 50,000 takes the browser a quarter of a second. */
  counts: { key: 'words'; value: number };
  /** What a restore brings, until all of it is here. */
  incoming: { key: [restore: string, place: number]; value: IncomingPart };
}

let opened: Promise<IDBPDatabase<VocabularyDatabase>> | null = null;

/** The one connection of this context, opened at first use and again after it was lost. */
export function vocabularyDatabase(): Promise<IDBPDatabase<VocabularyDatabase>> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Lets another context upgrade or delete the database; the next use opens it again. */
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
    // It only says that the upgrade failed; the upgrade itself says why.
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
 * Version 1 took dates that cannot be read, and two meetings in the same sentence. Records that are
 * no entries are put aside, so that every one of `words` can be counted and shown.
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
