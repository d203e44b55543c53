/** Names of grammatical and usage categories, in every language of the interface. */

/** A language that the interface has texts in. */
export type Language = 'en' | 'ja';

/** A category: a part of speech, an inflected form, a usage note. */
export interface Label {
  /** Stable name in the program and in stored data. */
  readonly key: string;
  /** As English–Japanese dictionaries and learners' grammars call it. */
  readonly en: string;
  /** As Japanese dictionaries and school grammar (学校文法) call it. */
  readonly ja: string;
}

/** Labels by key. @param names English and Japanese name of each key */
export function labelTable<K extends string>(
  names: Readonly<Record<K, readonly [en: string, ja: string]>>,
): Readonly<Record<K, Label>> {
  const table = {} as Record<K, Label>;
  for (const key of Object.keys(names) as K[]) {
    const [en, ja] = names[key];
    table[key] = { key, en, ja };
  }
  return table;
}

/** Labels by key, of records that have more to say than their names. */
export function labelsOf<K extends string>(
  named: Readonly<Record<K, Pick<Label, 'en' | 'ja'>>>,
): Readonly<Record<K, Label>> {
  const table = {} as Record<K, Label>;
  for (const key of Object.keys(named) as K[]) {
    const { en, ja } = named[key];
    table[key] = { key, en, ja };
  }
  return table;
}

/** A category that no table names: it is shown by its key in every language. */
export function unnamedLabel(key: string): Label {
  return { key, en: key, ja: key };
}
