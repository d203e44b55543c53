/**
 * Parts of speech as words are stored with them and as they are shown. The analysis
 * (part-of-speech.ts), the dictionaries (edict-labels.ts) and the kinds of names use their keys.
 * Saved words hold keys: a row may get other names, but never another key.
 */
import { labelTable } from '../text/label';

export const PARTS_OF_SPEECH = labelTable({
  noun: ['noun', '名詞'],
  verb: ['verb', '動詞'],
  'adverbial noun': ['adverbial noun', '副詞的名詞'],
  'noun of time': ['noun of time', '時の名詞'],
  'noun, prefix': ['noun, prefix', '名詞・接頭語'],
  'noun, suffix': ['noun, suffix', '名詞・接尾語'],
  'proper noun': ['proper noun', '固有名詞'],
  'takes する': ['suru verb', 'サ変名詞'],
  'する verb': ['する verb', 'サ変動詞'],
  'す verb': ['す verb', 'サ変動詞（す）'],
  'ichidan verb': ['ichidan verb', '一段動詞'],
  'godan verb': ['godan verb', '五段動詞'],
  'ずる verb': ['ずる verb', 'ザ変動詞'],
  '来る verb': ['来る verb', 'カ変動詞'],
  'classical verb': ['classical verb', '文語動詞'],
  intransitive: ['intransitive', '自動詞'],
  transitive: ['transitive', '他動詞'],
  adjective: ['adjective', '形容詞'],
  'na-adjective': ['na-adjective', '形容動詞'],
  'takes の': ['no-adjective', 'ノ形容詞'],
  adnominal: ['adnominal', '連体詞'],
  'taru adjective': ['taru adjective', 'タルト形容動詞'],
  prenominal: ['prenominal', '連体用法'],
  'classical adjective': ['classical adjective', '文語形容詞'],
  adverb: ['adverb', '副詞'],
  'adverb with と': ['adverb with と', '副詞（と）'],
  pronoun: ['pronoun', '代名詞'],
  number: ['number', '数詞'],
  counter: ['counter', '助数詞'],
  conjunction: ['conjunction', '接続詞'],
  interjection: ['interjection', '感動詞'],
  particle: ['particle', '助詞'],
  prefix: ['prefix', '接頭語'],
  suffix: ['suffix', '接尾語'],
  auxiliary: ['auxiliary', '助動詞'],
  'auxiliary verb': ['auxiliary verb', '補助動詞'],
  'auxiliary adjective': ['auxiliary adjective', '補助形容詞'],
  copula: ['copula', '断定の助動詞'],
  expression: ['expression', '連語'],
  symbol: ['symbol', '記号'],
  unclassified: ['unclassified', '未分類'],
  // Kinds of names.
  surname: ['surname', '姓'],
  place: ['place', '地名'],
  name: ['name', '名前'],
  'given name': ['given name', '名'],
  'female name': ['female name', '女性名'],
  'male name': ['male name', '男性名'],
  'full name': ['full name', '人名'],
  station: ['station', '駅名'],
  organization: ['organization', '組織名'],
  company: ['company', '社名'],
  product: ['product', '製品名'],
  work: ['work', '作品名'],
  deity: ['deity', '神名'],
});

export type PartOfSpeechKey = keyof typeof PARTS_OF_SPEECH;

/** A stored key may be anything, `toString` included: a map has nothing but its own. */
const LABELS = new Map(Object.entries(PARTS_OF_SPEECH));

/** A given name; but imported dictionaries mark nouns with it too, so it is left as it is. */
const AMBIGUOUS = '名';

const KEY_OF_JAPANESE: ReadonlyMap<string, string> = new Map(
  [...LABELS.values()].filter(({ ja }) => ja !== AMBIGUOUS).map(({ key, ja }) => [ja, key]),
);

/** Between the parts of speech of one word: `noun, takes する`. */
const SEPARATOR = ', ';

/**
 * Normalizes stored parts of speech to keys. The first versions stored the labels of the interface's
 * language: these become keys. Anything else, such as a tag of an imported dictionary, is kept.
 */
export function partOfSpeechKeys(stored: string): string {
  return replaceEach(stored, (label) => KEY_OF_JAPANESE.get(label));
}

/**
 * A word's parts of speech for the interface.
 * @param keys as `partOfSpeechKeys` returns them
 * @param language of the interface: `ja`; anything else is English
 */
export function shownPartOfSpeech(keys: string, language: string): string {
  return replaceEach(keys, (key) => LABELS.get(key)?.[language === 'ja' ? 'ja' : 'en']);
}

/** Replaces each label that has a replacement. A label may contain the separator: `noun, prefix`. */
function replaceEach(labels: string, replacementOf: (label: string) => string | undefined): string {
  const parts = labels.split(SEPARATOR);
  const replaced: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const pair = replacementOf(`${part}${SEPARATOR}${parts[i + 1] ?? ''}`);
    if (pair !== undefined) i++;
    replaced.push(pair ?? replacementOf(part) ?? part);
  }
  return replaced.join(SEPARATOR);
}
