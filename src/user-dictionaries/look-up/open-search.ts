import { dictionaryDatabase } from '../store/dictionary-database';
import { DictionaryTags } from '../store/dictionary-tags';
import { enabledDictionaries } from '../store/enabled-dictionaries';
import type { EnabledDictionaries } from '../store/enabled-dictionaries';
import { RowSearch } from './find-rows';

/** What a look-up in the reader's dictionaries works with: one transaction for all of it. */
export interface DictionarySearch {
  rows: RowSearch;
  tags: DictionaryTags;
  enabled: EnabledDictionaries;
}

/**
 * What `work` finds in the reader's dictionaries; `none` where there are none, where nothing is
 * read then, and where the browser fails to read them: a card has other entries to show.
 */
export async function inDictionaries<T>(
  none: T,
  work: (search: DictionarySearch) => Promise<T>,
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
