import { dictionaryDatabase } from '../store/dictionary-database';
import { DictionaryTags } from '../store/dictionary-tags';
import { enabledDictionaries } from '../store/enabled-dictionaries';
import type { EnabledDictionaries } from '../store/enabled-dictionaries';
import { RowSearch } from './find-rows';

/** Search in imported dictionaries within one transaction. */
export interface ImportedSearch {
  rows: RowSearch;
  tags: DictionaryTags;
  enabled: EnabledDictionaries;
}

/**
 * Runs `work` on the imported dictionaries. Returns `none` if there are none, or if the browser
 * fails to read them, since a card also has other entries.
 */
export async function inDictionaries<T>(
  none: T,
  work: (search: ImportedSearch) => Promise<T>,
): Promise<T> {
  const enabled = await enabledDictionaries();
  if (enabled.byId.size === 0) return none;
  try {
    const transaction = (await dictionaryDatabase()).transaction(['chunks', 'keys', 'tags']);
    const rows = new RowSearch(transaction, enabled);
    return await work({ rows, tags: new DictionaryTags(transaction), enabled });
  } catch (error) {
    if (error instanceof DOMException) return none;
    throw error;
  }
}
