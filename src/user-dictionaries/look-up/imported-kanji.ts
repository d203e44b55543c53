import type { ImportedKanji, ImportedStat } from '../../card/imported-entry';
import type { DictionaryTags } from '../store/dictionary-tags';
import { frequenciesOf, sourceOf } from './imported-facts';
import { type ImportedSearch, inDictionaries } from './open-search';

/** Entries of imported dictionaries for kanji: by character, then in the reader's order. */
export async function importedKanji(characters: readonly string[]): Promise<ImportedKanji[]> {
  const different = [...new Set(characters)];
  return inDictionaries([], async (search) =>
    (await Promise.all(different.map((character) => kanjiOf(character, search)))).flat(),
  );
}

async function kanjiOf(
  character: string,
  { rows, tags, enabled }: ImportedSearch,
): Promise<ImportedKanji[]> {
  const [found, meta] = await Promise.all([
    rows.find('kanji', character),
    rows.find('kanjiMeta', character),
  ]);
  const frequencies = frequenciesOf(meta, enabled);
  return Promise.all(
    found.map(async ({ dictionary, row }) => {
      const { onReadings, kunReadings, meanings } = row;
      const [ownTags, stats] = await Promise.all([
        tags.of(dictionary, row.tags),
        statsOf(dictionary, row.stats, tags),
      ]);
      return {
        dictionary: sourceOf(enabled.byId.get(dictionary)!),
        ...{ character, onReadings, kunReadings, meanings },
        ...{ tags: ownTags, stats, frequencies },
      };
    }),
  );
}

/** Statistics, with the names that the dictionary's tags give them. */
async function statsOf(
  dictionary: number,
  stats: Readonly<Record<string, string>>,
  tags: DictionaryTags,
): Promise<ImportedStat[]> {
  return Promise.all(
    Object.entries(stats).map(async ([name, value]) => {
      const [tag] = await tags.of(dictionary, name);
      return { name: tag?.notes || name, value };
    }),
  );
}
