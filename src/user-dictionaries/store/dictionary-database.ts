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

/** Apart from the reader's own words: what is in here can be imported again. */
export const DICTIONARY_DATABASE = 'kijiyomi-dictionaries';

/** Raise it together with a step in `upgrade`. */
const VERSION = 1;

type NameKey = [dictionary: number, name: string];

/** Written by this program only, from parsed files. */
export interface DictionaryDatabase extends DBSchema {
  dictionaries: { key: number; value: DictionaryRecord };
  chunks: { key: [dictionary: number, number: number]; value: ChunkRecord };
  keys: { key: [dictionary: number, kind: RowKind, number: number]; value: KeyBlock };
  tags: { key: NameKey; value: TagRecord };
  images: { key: NameKey; value: ImageRecord };
}

/** The stores of what is in the dictionaries. Each key begins with the dictionary's. */
export const CONTENT_STORES = ['keys', 'chunks', 'tags', 'images'] as const;
export type ContentStore = (typeof CONTENT_STORES)[number];

let opened: Promise<IDBPDatabase<DictionaryDatabase>> | null = null;

/** The one connection of this context, opened at first use and again after it was lost. */
export function dictionaryDatabase(): Promise<IDBPDatabase<DictionaryDatabase>> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Lets another context upgrade or delete the database; the next use opens it again. */
export async function closeDictionaryDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing)?.close();
}

/** Asynchronous, since some browsers throw where they do not let us store anything. */
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
