/** A database of saved words as the first version of the program left it. */
import { openDB } from 'idb';
import { DATABASE_NAME } from '../../src/vocabulary/vocabulary-database';

export async function storeAsVersion1(records: readonly object[]): Promise<void> {
  const database = await openDB(DATABASE_NAME, 1, {
    upgrade(created) {
      created.createObjectStore('words', { keyPath: ['term', 'reading'] });
      created.createObjectStore('unreadable', { autoIncrement: true });
    },
  });
  for (const record of records) await database.put('words', record);
  database.close();
}
