/** The list of imported dictionaries: order, enabled or disabled, removal. */
import { announceDictionaries } from './dictionary-changes';
import { CONTENT_STORES, dictionaryDatabase } from './dictionary-database';
import type { ContentStore } from './dictionary-database';
import { whereNothingIsImported } from '../import/import-lock';
import type { DictionaryRecord } from './stored-records';

/** Records removed per transaction. A look-up may have to wait for one. */
const REMOVED_AT_ONCE = 500;

/** Complete dictionaries, in the reader's order. */
export async function listDictionaries(): Promise<DictionaryRecord[]> {
  const records = await (await dictionaryDatabase()).getAll('dictionaries');
  return records
    .filter(({ state }) => state === 'complete')
    .sort((a, b) => a.position - b.position || a.id - b.id);
}

export async function switchDictionary(id: number, enabled: boolean): Promise<void> {
  await change(id, (dictionary) => ({ ...dictionary, enabled }));
}

/** Moves a dictionary before (-1) or after (1) its neighbor. */
export async function moveDictionary(id: number, by: -1 | 1): Promise<void> {
  const transaction = (await dictionaryDatabase()).transaction('dictionaries', 'readwrite');
  const all = await transaction.store.getAll();
  all.sort((a, b) => a.position - b.position || a.id - b.id);
  // Incomplete ones are skipped: they have no position among the visible ones.
  const shown = all.filter(({ state }) => state === 'complete');
  const from = shown.findIndex((dictionary) => dictionary.id === id);
  const to = from + by;
  const [moved] = shown.splice(from, 1);
  if (from >= 0 && moved !== undefined && to >= 0 && to <= shown.length) {
    shown.splice(to, 0, moved);
    for (const [position, dictionary] of shown.entries()) {
      await transaction.store.put({ ...dictionary, position });
    }
  }
  await transaction.done;
  announceDictionaries();
}

/**
 * Removes a dictionary. Lists and look-ups ignore it at once; its records are deleted afterwards.
 * @param onProgress gets the share that is done, from 0 to 1
 */
export async function removeDictionary(
  id: number,
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  await change(id, (record) => ({ ...record, state: 'removing' }));
  await removeContent(id, onProgress);
}

/**
 * Removes what interrupted imports and removals left (the browser or the page was closed). Does
 * nothing while an import is running.
 */
export async function removeRemains(): Promise<void> {
  await whereNothingIsImported(removeIncomplete);
}

/** The same, for the holder of the import lock. */
export async function removeIncomplete(): Promise<void> {
  const records = await (await dictionaryDatabase()).getAll('dictionaries');
  for (const record of records) {
    if (record.state !== 'complete') await removeContent(record.id, () => undefined);
  }
}

async function removeContent(id: number, onProgress: (share: number) => void): Promise<void> {
  const database = await dictionaryDatabase();
  const counts = await Promise.all(
    CONTENT_STORES.map((store) => database.count(store, recordsOf(id))),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  let removed = 0;
  for (const store of CONTENT_STORES) {
    for (;;) {
      const count = await removeSome(store, id);
      removed += count;
      onProgress(removed / Math.max(1, total));
      if (count < REMOVED_AT_ONCE) break;
    }
  }
  await database.delete('dictionaries', id);
}

/** In the order of IndexedDB keys, arrays come after numbers and strings. */
function recordsOf(id: number): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** @returns how many records were removed */
async function removeSome(store: ContentStore, id: number): Promise<number> {
  const database = await dictionaryDatabase();
  const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
  const keys = await transaction.store.getAllKeys(recordsOf(id), REMOVED_AT_ONCE);
  const [first] = keys;
  const last = keys.at(-1);
  if (first !== undefined && last !== undefined)
    await transaction.store.delete(IDBKeyRange.bound(first, last));
  await transaction.done;
  return keys.length;
}

async function change(
  id: number,
  changed: (record: DictionaryRecord) => DictionaryRecord,
): Promise<void> {
  const transaction = (await dictionaryDatabase()).transaction('dictionaries', 'readwrite');
  const record = await transaction.store.get(id);
  if (record !== undefined) await transaction.store.put(changed(record));
  await transaction.done;
  announceDictionaries();
}
