import type { IDBPTransaction } from 'idb';
import type { DictionaryDatabase } from '../store/dictionary-database';
import type { EnabledDictionaries } from '../store/enabled-dictionaries';
import { blocksWith, placesIn } from '../store/key-blocks';
import type { KanjiRow, MetaRow, RowKind, TermRow } from '../store/stored-records';
import { ROWS_OF_A_CHUNK } from '../store/stored-records';

/** Rows per key and dictionary: a reading in kana may have dozens of homophones. */
const MAX_ROWS_OF_A_KEY = 40;

interface Rows {
  term: TermRow;
  termMeta: MetaRow;
  kanji: KanjiRow;
  kanjiMeta: MetaRow;
}

export interface FoundRow<K extends RowKind> {
  dictionary: number;
  /** Index of the row in its dictionary, in the order of the file. */
  place: number;
  row: Rows[K];
  /** Size of the row in JSON, in UTF-16 units. */
  size: number;
}

export type ReadTransaction = IDBPTransaction<DictionaryDatabase, ('chunks' | 'keys' | 'tags')[]>;

/** The searches of one look-up in one transaction. Rows that several of them need are read once. */
export class RowSearch {
  private readonly blocks = new Map<string, ReturnType<RowSearch['readBlock']>>();
  private readonly chunks = new Map<string, ReturnType<RowSearch['readChunk']>>();

  constructor(
    private readonly transaction: ReadTransaction,
    private readonly enabled: EnabledDictionaries,
  ) {}

  /** In the reader's order of dictionaries; within each, best score first. */
  async find<K extends RowKind>(kind: K, key: string): Promise<FoundRow<K>[]> {
    const found = await Promise.all(
      [...this.enabled.byId.values()].map(async ({ id, firstKeys }) => {
        const places = await this.places(id, kind, firstKeys[kind] ?? [], key);
        return Promise.all(
          places.map(async (place) => {
            const json = await this.json(id, place);
            return { dictionary: id, place, row: JSON.parse(json) as Rows[K], size: json.length };
          }),
        );
      }),
    );
    return found.flat();
  }

  private async places(id: number, kind: RowKind, firstKeys: readonly string[], key: string) {
    const [from, to] = blocksWith(firstKeys, key);
    const numbers = Array.from({ length: to - from }, (_, i) => from + i);
    const blocks = await Promise.all(
      numbers.map((number) =>
        remembered(this.blocks, `${id} ${kind} ${number}`, () =>
          this.readBlock([id, kind, number]),
        ),
      ),
    );
    return blocks
      .flatMap((block) => (block !== undefined ? placesIn(block, key) : []))
      .slice(0, MAX_ROWS_OF_A_KEY);
  }

  private async json(id: number, place: number): Promise<string> {
    const number = Math.floor(place / ROWS_OF_A_CHUNK);
    const chunk = await remembered(this.chunks, `${id} ${number}`, () =>
      this.readChunk([id, number]),
    );
    const json = chunk?.rows[place % ROWS_OF_A_CHUNK];
    if (json === undefined) throw new Error(`Dictionary ${id} has no row ${place}.`);
    return json;
  }

  private readBlock(key: DictionaryDatabase['keys']['key']) {
    return this.transaction.objectStore('keys').get(key);
  }

  private readChunk(key: DictionaryDatabase['chunks']['key']) {
    return this.transaction.objectStore('chunks').get(key);
  }
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
