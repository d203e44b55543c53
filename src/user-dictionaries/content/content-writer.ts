import type { IDBPDatabase } from 'idb';
import type { KeyedRow } from '../import/banks';
import { CONTENT_STORES } from '../store/dictionary-database';
import type { ContentStore, DictionaryDatabase } from '../store/dictionary-database';
import { KeyCollection } from '../store/key-blocks';
import { ROWS_OF_A_CHUNK } from '../store/stored-records';
import type { DictionaryRecord, RowKind } from '../store/stored-records';

/** Size of a chunk's rows in JSON, in UTF-16 units. A look-up reads the whole chunk for one row. */
const FULL_CHUNK = 16_000;
/** Limits of one transaction: records, and their bytes. */
const RECORDS_AT_ONCE = 1_000;
const BYTES_AT_ONCE = 2_000_000;

type Content = {
  [S in ContentStore]: { store: S; record: DictionaryDatabase[S]['value'] };
}[ContentStore];

/** Stores the content of a dictionary in batches. One is written while the next is read. */
export class ContentWriter {
  private readonly keys = new Map<RowKind, KeyCollection>();
  private chunk: string[] = [];
  private chunkSize = 0;
  private chunks = 0;
  private batch: Content[] = [];
  private batchSize = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: IDBPDatabase<DictionaryDatabase>,
    private readonly dictionary: number,
  ) {}

  /** @throws {DOMException} if an earlier batch could not be stored, as do the other methods */
  async addRow({ kind, keys, score, row }: KeyedRow): Promise<void> {
    const place = this.chunks * ROWS_OF_A_CHUNK + this.chunk.length;
    for (const key of keys) this.keysOf(kind).add(key, place, score);
    const json = JSON.stringify(row);
    this.chunk.push(json);
    this.chunkSize += json.length;
    if (this.chunk.length < ROWS_OF_A_CHUNK && this.chunkSize < FULL_CHUNK) return;
    await this.endChunk();
  }

  /** @param size of the record in bytes */
  async add(content: Content, size: number): Promise<void> {
    this.batch.push(content);
    this.batchSize += size;
    if (this.batch.length >= RECORDS_AT_ONCE || this.batchSize >= BYTES_AT_ONCE) {
      await this.writeBatch();
    }
  }

  /**
   * Resolves when everything is stored.
   * @returns the first keys of the blocks, for the dictionary's record
   */
  async finish(): Promise<DictionaryRecord['firstKeys']> {
    await this.endChunk();
    const { dictionary } = this;
    const firstKeys: Partial<Record<RowKind, string[]>> = {};
    for (const [kind, collection] of this.keys) {
      const first: string[] = [];
      for (const block of collection.blocks()) {
        const record = { dictionary, kind, number: first.length, ...block };
        await this.add({ store: 'keys', record }, 2 * block.keys.join('').length);
        first.push(block.keys[0]!);
      }
      firstKeys[kind] = first;
    }
    await this.writeBatch();
    await this.writing;
    return firstKeys;
  }

  private keysOf(kind: RowKind): KeyCollection {
    const known = this.keys.get(kind);
    if (known !== undefined) return known;
    const collection = new KeyCollection();
    this.keys.set(kind, collection);
    return collection;
  }

  private async endChunk(): Promise<void> {
    if (this.chunk.length === 0) return;
    const record = { dictionary: this.dictionary, number: this.chunks, rows: this.chunk };
    const size = 2 * this.chunkSize;
    this.chunk = [];
    this.chunkSize = 0;
    this.chunks++;
    await this.add({ store: 'chunks', record }, size);
  }

  /** Waits for the previous batch and starts to write this one. */
  private async writeBatch(): Promise<void> {
    await this.writing;
    const batch = this.batch;
    this.batch = [];
    this.batchSize = 0;
    if (batch.length === 0) return;
    this.writing = this.write(batch);
    // Thrown at the next await; without this, it would be reported as an unhandled rejection until
    // then.
    this.writing.catch(() => undefined);
  }

  private async write(batch: readonly Content[]): Promise<void> {
    const options = { durability: 'relaxed' } as const;
    const transaction = this.database.transaction(CONTENT_STORES, 'readwrite', options);
    for (const { store, record } of batch) {
      // The transaction rejects too, with the reason.
      transaction
        .objectStore(store)
        .put(record)
        .catch(() => undefined);
    }
    await transaction.done;
  }
}
