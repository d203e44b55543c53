import type { VocabularyEntry } from '../vocabulary/vocabulary-entry';

/** The entries in which the query stands; letter case and character width make no difference. */
export function findEntries(
  entries: readonly VocabularyEntry[],
  query: string,
): readonly VocabularyEntry[] {
  const wanted = fold(query.trim());
  if (wanted === '') return entries;
  return entries.filter(({ term, reading, meaning, meetings }) =>
    [term, reading, meaning, ...meetings.map(({ sentence }) => sentence)].some((text) =>
      fold(text).includes(wanted),
    ),
  );
}

/** As texts are compared in a search. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
