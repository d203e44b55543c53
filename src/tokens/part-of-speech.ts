import type { Features } from '../text/lexicon';
import type { PartOfSpeechKey } from './part-of-speech-labels';

/** Parts of speech that the analysis tells apart. */
export type PartOfSpeech = Extract<
  PartOfSpeechKey,
  | 'noun'
  | 'proper noun'
  | 'pronoun'
  | 'number'
  | 'counter'
  | 'verb'
  | 'adjective'
  | 'na-adjective'
  | 'adverb'
  | 'adnominal'
  | 'conjunction'
  | 'interjection'
  | 'prefix'
  | 'suffix'
  | 'particle'
  | 'auxiliary'
  | 'symbol'
>;

/** IPADIC's top level; its 名詞 is divided further below. */
const BY_POS: Readonly<Record<string, PartOfSpeech>> = {
  名詞: 'noun',
  動詞: 'verb',
  形容詞: 'adjective',
  副詞: 'adverb',
  連体詞: 'adnominal',
  接続詞: 'conjunction',
  感動詞: 'interjection',
  フィラー: 'interjection',
  接頭詞: 'prefix',
  助詞: 'particle',
  助動詞: 'auxiliary',
  記号: 'symbol',
  その他: 'symbol',
};

const BY_NOUN_KIND: Readonly<Record<string, PartOfSpeech>> = {
  固有名詞: 'proper noun',
  代名詞: 'pronoun',
  数: 'number',
  形容動詞語幹: 'na-adjective',
  接尾: 'suffix',
};

export function partOfSpeech({ pos, pos1, pos2 }: Features): PartOfSpeech {
  if (pos !== '名詞') return BY_POS[pos] ?? 'symbol';
  if (pos1 === '接尾' && pos2 === '助数詞') return 'counter';
  return BY_NOUN_KIND[pos1] ?? 'noun';
}

/**
 * JMdict's part-of-speech tags that fit a part of speech of the text. A word counts as a noun in
 * the text also where the dictionary knows it as a する verb or an adverbial noun.
 */
const FITTING_TAGS: Readonly<Partial<Record<PartOfSpeech, RegExp>>> = {
  noun: /^(?:n(?:-.*)?|vs(?:-.*)?|adj-no|adj-na|adj-f|ctr|num|exp)$/u,
  'proper noun': /^n(?:-.*)?$/u,
  pronoun: /^(?:pn|n)$/u,
  number: /^(?:num|n|ctr)$/u,
  counter: /^(?:ctr|suf|n-suf|n)$/u,
  verb: /^(?:v[^s].*|vs-s|vs-i|vs-c|aux-v)$/u,
  adjective: /^(?:adj-i|adj-ix|aux-adj)$/u,
  'na-adjective': /^(?:adj-na|adj-no|n)$/u,
  adverb: /^(?:adv(?:-.*)?|n-adv|n-t)$/u,
  adnominal: /^(?:adj-pn|adj-f|adj-t|pn)$/u,
  conjunction: /^(?:conj|adv|exp)$/u,
  interjection: /^(?:int|exp)$/u,
  prefix: /^(?:pref|n-pref|adj-f)$/u,
  suffix: /^(?:suf|n-suf|ctr|n)$/u,
  particle: /^(?:prt|exp|conj)$/u,
  auxiliary: /^(?:aux(?:-.*)?|cop.*)$/u,
};

/** Whether a sense with these tags can be meant in the text; a sense without tags always can. */
export function tagsFit(tags: readonly string[], pos: PartOfSpeech): boolean {
  const fitting = FITTING_TAGS[pos];
  return fitting === undefined || tags.length === 0 || tags.some((tag) => fitting.test(tag));
}

/** JMdict's tags of the verbs that IPADIC's conjugation types begin like this. */
const TAGS_OF_CONJUGATION: readonly (readonly [type: string, tags: RegExp])[] = [
  ['一段', /^v1/u],
  ['五段', /^(?:v5|vs-c$)/u],
  ['カ変', /^vk$/u],
  ['サ変', /^(?:vs-|vz$)/u],
];

const VERB_TAG = /^(?:v[15kz]|vs-)/u;

/**
 * Whether a verb that inflects so can have a sense with these tags: い of いた is 居る (ichidan), not
 * 要る (godan), which are both いる.
 */
export function conjugationFits(tags: readonly string[], conjugation: string): boolean {
  const fitting = TAGS_OF_CONJUGATION.find(([type]) => conjugation.startsWith(type))?.[1];
  const verbTags = tags.filter((tag) => VERB_TAG.test(tag));
  return (
    fitting === undefined || verbTags.length === 0 || verbTags.some((tag) => fitting.test(tag))
  );
}

/** Whether a word has a function in the sentence rather than a meaning. */
export function isGrammatical(pos: string): boolean {
  return pos === 'particle' || pos === 'auxiliary';
}
