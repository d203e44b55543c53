/**
 * Parts of speech as they are stored and shown. Their key is the English name, which the analysis
 * (part-of-speech.ts) and the entries of the dictionaries (edict-labels.ts) use; what is shown is in
 * the language of the interface.
 */

/** By key, as Japanese dictionaries name them. */
export const JAPANESE_PARTS_OF_SPEECH: Readonly<Record<string, string>> = {
  noun: '名詞',
  verb: '動詞',
  'adverbial noun': '副詞的名詞',
  'noun of time': '時の名詞',
  'noun, prefix': '名詞・接頭語',
  'noun, suffix': '名詞・接尾語',
  'proper noun': '固有名詞',
  'takes する': 'サ変名詞',
  'する verb': 'サ変動詞',
  'す verb': 'サ変動詞（す）',
  'ichidan verb': '一段動詞',
  'godan verb': '五段動詞',
  'ずる verb': 'ザ変動詞',
  '来る verb': 'カ変動詞',
  'classical verb': '文語動詞',
  intransitive: '自動詞',
  transitive: '他動詞',
  adjective: '形容詞',
  'na-adjective': '形容動詞',
  'takes の': 'ノ形容詞',
  adnominal: '連体詞',
  'taru adjective': 'タルト形容動詞',
  prenominal: '連体用法',
  'classical adjective': '文語形容詞',
  adverb: '副詞',
  'adverb with と': '副詞（と）',
  pronoun: '代名詞',
  number: '数詞',
  counter: '助数詞',
  conjunction: '接続詞',
  interjection: '感動詞',
  particle: '助詞',
  prefix: '接頭語',
  suffix: '接尾語',
  auxiliary: '助動詞',
  'auxiliary verb': '補助動詞',
  'auxiliary adjective': '補助形容詞',
  copula: '断定の助動詞',
  expression: '連語',
  symbol: '記号',
  unclassified: '未分類',
  // Of names: what they name.
  surname: '姓',
  place: '地名',
  name: '名前',
  'given name': '名',
  'female name': '女性名',
  'male name': '男性名',
  'full name': '人名',
  station: '駅名',
  organization: '組織名',
  company: '社名',
  product: '製品名',
  work: '作品名',
  deity: '神名',
};

/** As a map: a key may be anything, also `toString`. */
const JAPANESE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(JAPANESE_PARTS_OF_SPEECH),
);

/** A given name; but imported dictionaries mark nouns so too. It stays what it is. */
const AMBIGUOUS = '名';

const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(JAPANESE_PARTS_OF_SPEECH)
    .map(([key, label]) => [label, key] as const)
    .filter(([label]) => label !== AMBIGUOUS),
);

/** Between the several parts of speech of a word: `noun, takes する`. */
const SEPARATOR = ', ';

/**
 * A word's parts of speech as keys. Words were once saved with the labels of the interface's
 * language: these become keys. What is neither, such as a tag of an imported dictionary, stays.
 */
export function partOfSpeechKeys(stored: string): string {
  return eachOf(stored, (label) => KEYS.get(label));
}

/**
 * A word's parts of speech for the reader.
 * @param keys as `partOfSpeechKeys` returns them
 * @param language of the interface: `ja`; anything else is English, in which a key is its own label
 */
export function shownPartOfSpeech(keys: string, language: string): string {
  return language === 'ja' ? eachOf(keys, (key) => JAPANESE_NAMES.get(key)) : keys;
}

/** Replaces each label that `named` knows; a label may have the separator in it: `noun, prefix`. */
function eachOf(labels: string, named: (label: string) => string | undefined): string {
  const parts = labels.split(SEPARATOR);
  const replaced: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const pair = named(`${part}${SEPARATOR}${parts[i + 1] ?? ''}`);
    if (pair !== undefined) i++;
    replaced.push(pair ?? named(part) ?? part);
  }
  return replaced.join(SEPARATOR);
}
