import type {
  ImportedAccents,
  ImportedFacts,
  ImportedFrequency,
  ImportedSource,
} from '../../card/imported-entry';
import { toHiragana } from '../../text/kana';
import type { EnabledDictionaries } from '../store/enabled-dictionaries';
import type { FoundRow, RowSearch } from './find-rows';
import { inDictionaries } from './open-search';
import type { DictionaryRecord } from '../store/stored-records';

export interface WordSpelling {
  headword: string;
  /** Empty if it is the headword. */
  reading: string;
}

type FoundMeta = FoundRow<'termMeta' | 'kanjiMeta'>;

/**
 * Frequencies and pitch accents of words of the built-in dictionaries, in the same order. Some
 * imported dictionaries contain nothing else.
 */
export async function importedFacts(words: readonly WordSpelling[]): Promise<ImportedFacts[]> {
  const none = words.map(() => ({ frequencies: [], accents: [] }));
  return inDictionaries<ImportedFacts[]>(none, ({ rows, enabled }) =>
    Promise.all(words.map((word) => factsIn(rows, enabled, word))),
  );
}

/** The same, within the transaction of a look-up. */
export async function factsIn(
  rows: RowSearch,
  enabled: EnabledDictionaries,
  { headword, reading }: WordSpelling,
): Promise<ImportedFacts> {
  const kana = toHiragana(reading === '' ? headword : reading);
  const found = await rows.find('termMeta', headword);
  const fitting = found.filter(({ row }) => row.reading === '' || row.reading === kana);
  return {
    frequencies: frequenciesOf(fitting, enabled),
    accents: fitting.flatMap((each) => accentsOf(each, enabled)),
  };
}

export function frequenciesOf(
  found: readonly FoundMeta[],
  { byId }: EnabledDictionaries,
): ImportedFrequency[] {
  return found.flatMap(({ dictionary, row: { frequency } }) => {
    const source = byId.get(dictionary);
    if (frequency === undefined || source === undefined) return [];
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
  { dictionary, row: { accents } }: FoundMeta,
  { byId }: EnabledDictionaries,
): ImportedAccents[] {
  const source = byId.get(dictionary);
  return accents !== undefined && source !== undefined
    ? [{ dictionary: sourceOf(source), accents }]
    : [];
}

export function sourceOf({ id, title }: DictionaryRecord): ImportedSource {
  return { id, title };
}
