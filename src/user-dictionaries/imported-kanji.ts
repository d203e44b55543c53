import type { ImportedKanji, ImportedStat } from '../card/imported-entry';
import { dictionaryDatabase } from './dictionary-database';
import { DictionaryTags } from './dictionary-tags';
import { enabledDictionaries } from './enabled-dictionaries';
import { frequenciesOf, metaOf, sourceOf } from './imported-facts';
import type { KanjiRecord } from './stored-records';

/** Records of one character; a dictionary has one. */
const MOST_RECORDS = 100;

/** What the reader's dictionaries say of kanji: character by character, in the reader's order. */
export async function importedKanji(characters: readonly string[]): Promise<ImportedKanji[]> {
  const enabled = await enabledDictionaries();
  if (enabled.byId.size === 0 || characters.length === 0) return [];
  const transaction = (await dictionaryDatabase()).transaction(['kanji', 'meta', 'tags']);
  const index = transaction.objectStore('kanji').index('character');
  const tags = new DictionaryTags(transaction);
  const place = ({ dictionary }: KanjiRecord) => enabled.order.get(dictionary) ?? -1;

  const kanjiOf = async (character: string): Promise<ImportedKanji[]> => {
    const [records, meta] = await Promise.all([
      index.getAll(character, MOST_RECORDS),
      metaOf(transaction, enabled, 'kanji', character),
    ]);
    const shown = records.filter((record) => place(record) >= 0);
    shown.sort((a, b) => place(a) - place(b));
    const frequencies = frequenciesOf(meta, enabled);
    return Promise.all(
      shown.map(async (record) => {
        const { dictionary, onReadings, kunReadings, meanings } = record;
        return {
          dictionary: sourceOf(enabled.byId.get(dictionary)!),
          ...{ character, onReadings, kunReadings, meanings, frequencies },
          tags: await tags.of(dictionary, record.tags),
          stats: await statsOf(record, tags),
        };
      }),
    );
  };
  return (await Promise.all([...new Set(characters)].map(kanjiOf))).flat();
}

/** Named in the dictionary's tags. */
async function statsOf(
  { dictionary, stats }: KanjiRecord,
  tags: DictionaryTags,
): Promise<ImportedStat[]> {
  return Promise.all(
    Object.entries(stats).map(async ([name, value]) => {
      const [tag] = await tags.of(dictionary, name);
      return { name: tag?.notes || name, value };
    }),
  );
}
