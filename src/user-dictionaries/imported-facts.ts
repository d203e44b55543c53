import type { IDBPTransaction } from 'idb';
import type {
  ImportedAccents,
  ImportedFacts,
  ImportedFrequency,
  ImportedSource,
} from '../card/imported-entry';
import { toHiragana } from '../language/kana';
import type { DictionaryDatabase } from './dictionary-database';
import { dictionaryDatabase } from './dictionary-database';
import { enabledDictionaries } from './enabled-dictionaries';
import type { EnabledDictionaries } from './enabled-dictionaries';
import type { DictionaryRecord, MetaRecord } from './stored-records';

export interface WordSpelling {
  headword: string;
  /** Empty where it is the headword. */
  reading: string;
}

type Reading = IDBPTransaction<DictionaryDatabase, ('terms' | 'kanji' | 'meta' | 'tags')[]>;

const NO_FACTS: ImportedFacts = { frequencies: [], accents: [] };
/** Frequencies and accents of one word; each dictionary has a few. */
const MOST_RECORDS = 200;

/**
 * What the reader's dictionaries know of words of the built-in ones, in the same order: there are
 * dictionaries of nothing but frequencies or accents.
 */
export async function importedFacts(words: readonly WordSpelling[]): Promise<ImportedFacts[]> {
  const enabled = await enabledDictionaries();
  if (enabled.byId.size === 0) return words.map(() => NO_FACTS);
  const transaction = (await dictionaryDatabase()).transaction(['meta']);
  return Promise.all(words.map((word) => factsIn(transaction as Reading, enabled, word)));
}

/** The same within a look-up's transaction. */
export async function factsIn(
  transaction: Reading,
  enabled: EnabledDictionaries,
  { headword, reading }: WordSpelling,
): Promise<ImportedFacts> {
  const kana = toHiragana(reading === '' ? headword : reading);
  const records = await metaOf(transaction, enabled, 'term', headword);
  const fitting = records.filter((record) => record.reading === '' || record.reading === kana);
  return {
    frequencies: frequenciesOf(fitting, enabled),
    accents: fitting.flatMap((record) => accentsOf(record, enabled)),
  };
}

/** Frequencies and accents that enabled dictionaries have, in their order. */
export async function metaOf(
  transaction: Reading,
  { order }: EnabledDictionaries,
  of: MetaRecord['of'],
  term: string,
): Promise<MetaRecord[]> {
  const records = await transaction.objectStore('meta').index('term').getAll(term, MOST_RECORDS);
  return records
    .filter((record) => record.of === of && order.has(record.dictionary))
    .sort((a, b) => (order.get(a.dictionary) ?? 0) - (order.get(b.dictionary) ?? 0));
}

export function frequenciesOf(
  records: readonly MetaRecord[],
  { byId }: EnabledDictionaries,
): ImportedFrequency[] {
  return records.flatMap(({ dictionary, frequency }) => {
    const source = byId.get(dictionary);
    if (!frequency || !source) return [];
    const { value, shown } = frequency;
    const mode = source.frequencyMode;
    return [
      {
        dictionary: sourceOf(source),
        shown,
        ...(value !== undefined && { value }),
        ...(mode !== undefined && { mode }),
      },
    ];
  });
}

function accentsOf(
  { dictionary, accents }: MetaRecord,
  { byId }: EnabledDictionaries,
): ImportedAccents[] {
  const source = byId.get(dictionary);
  return accents && source ? [{ dictionary: sourceOf(source), accents }] : [];
}

export function sourceOf({ id, title }: DictionaryRecord): ImportedSource {
  return { id, title };
}
