import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type {
  ChunkRecord,
  DictionaryRecord,
  ImageRecord,
  KeyBlock,
  RowKind,
  TagRecord,
} from './stored-records';

/** Separate from the saved words, as its content can be imported again. */
export const DICTIONARY_DATABASE = 'kijiyomi-dictionaries';

/** When you raise it, add a step to `upgrade`. */
const VERSION = 1;

type NameKey = [dictionary: number, name: string];

/** Written only by this extension, from validated files. */
export interface DictionaryDatabase extends DBSchema {
  dictionaries: { key: number; value: DictionaryRecord };
  chunks: { key: [dictionary: number, number: number]; value: ChunkRecord };
  keys: { key: [dictionary: number, kind: RowKind, number: number]; value: KeyBlock };
  tags: { key: NameKey; value: TagRecord };
  images: { key: NameKey; value: ImageRecord };
}

/** Stores of the dictionaries' content. Each key starts with the id of the dictionary. */
export const CONTENT_STORES = ['keys', 'chunks', 'tags', 'images'] as const;
export type ContentStore = (typeof CONTENT_STORES)[number];

let opened: Promise<IDBPDatabase<DictionaryDatabase>> | null = null;

/** The connection of this context, opened at first use and again after it was closed. */
export function dictionaryDatabase(): Promise<IDBPDatabase<DictionaryDatabase>> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/**
 * Closed so that another context can upgrade or delete the database. The next use opens it again.
 */
export async function closeDictionaryDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing)?.close();
}

/** Asynchronous, as some browsers throw if storage is disabled. */
async function open(): Promise<IDBPDatabase<DictionaryDatabase>> {
  return openDB<DictionaryDatabase>(DICTIONARY_DATABASE, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('dictionaries', { keyPath: 'id', autoIncrement: true });
        database.createObjectStore('chunks', { keyPath: ['dictionary', 'number'] });
        database.createObjectStore('keys', { keyPath: ['dictionary', 'kind', 'number'] });
        database.createObjectStore('tags', { keyPath: ['dictionary', 'name'] });
        database.createObjectStore('images', { keyPath: ['dictionary', 'path'] });
      }
    },
    blocking: () => void closeDictionaryDatabase(),
    terminated: () => {
      opened = null;
    },
  });
}
