/** A database without dictionaries for each test, and the lock that a browser has. */
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';
import { announceDictionaries } from '../../src/user-dictionaries/store/dictionary-changes';
import {
  closeDictionaryDatabase,
  CONTENT_STORES,
  DICTIONARY_DATABASE,
  dictionaryDatabase,
} from '../../src/user-dictionaries/store/dictionary-database';
import { enabledDictionaries } from '../../src/user-dictionaries/store/enabled-dictionaries';
import { importDictionary } from '../../src/user-dictionaries/import/import-dictionary';
import type {
  ImportOptions,
  ImportReport,
} from '../../src/user-dictionaries/import/import-dictionary';
import { fakeLocks } from '../fake-locks';

export function useEmptyDatabase(): void {
  beforeEach(async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    await forgetDictionaries();
  });

  afterEach(async () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    await closeDictionaryDatabase();
    await deleteDB(DICTIONARY_DATABASE);
  });
}

/** What look-ups cache belongs to the database of the test before. */
async function forgetDictionaries(): Promise<void> {
  const before = enabledDictionaries();
  await before;
  announceDictionaries();
  await vi.waitFor(() => {
    if (enabledDictionaries() === before) throw new Error('still remembered');
  });
}

/** Imports it, and lets look-ups know. */
export async function take(zip: Blob, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  const { signal } = new AbortController();
  const all = { replace: false, signal, onProgress: () => undefined, ...options };
  const report = await importDictionary(zip, all);
  await forgetDictionaries();
  return report;
}

/** Records of all stores, the list of dictionaries among them. */
export async function storedRecords(): Promise<number> {
  const database = await dictionaryDatabase();
  const counts = [...CONTENT_STORES, 'dictionaries' as const].map((store) => database.count(store));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
