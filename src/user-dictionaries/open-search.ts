import { dictionaryDatabase } from './dictionary-database';
import { DictionaryTags } from './dictionary-tags';
import { enabledDictionaries } from './enabled-dictionaries';
import type { EnabledDictionaries } from './enabled-dictionaries';
import { RowSearch } from './find-rows';

/** What a look-up in the reader's dictionaries works with: one transaction for all of it. */
export interface DictionarySearch {
  rows: RowSearch;
  tags: DictionaryTags;
  enabled: EnabledDictionaries;
}

/**
 * Null where there are no dictionaries to look up in, or the browser has them no more; nothing is
 * read then.
 */
export async function openSearch(): Promise<DictionarySearch | null> {
  const enabled = await enabledDictionaries();
  if (enabled.byId.size === 0) return null;
  const database = await dictionaryDatabase().catch(() => null);
  if (database === null) return null;
  const transaction = database.transaction(['chunks', 'keys', 'tags']);
  return {
    rows: new RowSearch(transaction, enabled),
    tags: new DictionaryTags(transaction),
    enabled,
  };
}
