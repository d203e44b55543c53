import type { IDBPDatabase } from 'idb';
import type { ContentStore, DictionaryDatabase } from './dictionary-database';

/** Records, and bytes of images, that are stored in one transaction. */
const AT_ONCE = 2_000;
const BYTES_AT_ONCE = 4_000_000;

/** Stores a dictionary's records in batches: one is written while the next one is read. */
export class RecordWriter {
  readonly #database: IDBPDatabase<DictionaryDatabase>;
  #store: ContentStore | null = null;
  #batch: object[] = [];
  #bytes = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(database: IDBPDatabase<DictionaryDatabase>) {
    this.#database = database;
  }

  /**
   * @param bytes of the record, where that is much
   * @throws {DOMException} where an earlier batch could not be stored
   */
  async add<S extends ContentStore>(
    store: S,
    record: DictionaryDatabase[S]['value'],
    bytes = 0,
  ): Promise<void> {
    if (store !== this.#store) await this.flush();
    this.#store = store;
    this.#batch.push(record);
    this.#bytes += bytes;
    if (this.#batch.length >= AT_ONCE || this.#bytes >= BYTES_AT_ONCE) await this.#begin();
  }

  /** Resolves when everything is stored. */
  async flush(): Promise<void> {
    await this.#begin();
    await this.#writing;
  }

  /** Waits for the batch before and begins with this one. */
  async #begin(): Promise<void> {
    await this.#writing;
    const store = this.#store;
    const batch = this.#batch;
    this.#batch = [];
    this.#bytes = 0;
    if (store === null || batch.length === 0) return;
    this.#writing = this.#write(store, batch);
    // Thrown to whoever awaits it next; until then it is nobody's.
    this.#writing.catch(() => undefined);
  }

  async #write(name: ContentStore, batch: readonly object[]): Promise<void> {
    const transaction = this.#database.transaction(name, 'readwrite', { durability: 'relaxed' });
    const store = transaction.store as unknown as { put: (record: object) => Promise<unknown> };
    // The transaction tells of what went wrong, with the reason.
    for (const record of batch) store.put(record).catch(() => undefined);
    await transaction.done;
  }
}
