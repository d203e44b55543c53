import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

export const DATABASE_NAME = 'kijiyomi';

/** Raise it together with a step in `upgrade`. */
const VERSION = 1;

export interface VocabularyDatabase extends DBSchema {
  /** One record per word; see vocabulary-entry.ts. Read as `unknown`: an older version wrote it. */
  words: { key: [term: string, reading: string]; value: object };
  /** Records that could not be read and whose key was needed again: kept, never shown. */
  unreadable: { key: number; value: object };
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

function open(): Promise<IDBPDatabase<VocabularyDatabase>> {
  return openDB<VocabularyDatabase>(DATABASE_NAME, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('words', { keyPath: ['term', 'reading'] });
        database.createObjectStore('unreadable', { autoIncrement: true });
      }
    },
    blocking: () => void closeVocabularyDatabase(),
    terminated: () => {
      opened = null;
    },
  });
}
