/**
 * What a word, or a form on the way to it, inflects as. A set of classes is a bit mask, so that a
 * step of deinflection costs one comparison.
 */

/** Headwords: classes of the dictionary, by JMdict's tags where it has one. */
const WORDS = [
  'v1',
  /** Godan verbs without a peculiarity of their own. */
  'v5',
  /** 行く: 行って, not 行いて. */
  'v5k-s',
  /** 問う: 問うて, not 問って. */
  'v5u-s',
  /** 下さる: 下さい, 下さいます. */
  'v5aru',
  /** ある: its negative is ない. */
  'v5r-i',
  /** 来る. */
  'vk',
  /** する itself. */
  'vs-i',
  /** 愛する: has forms of する and of 愛す. */
  'vs-s',
  /** Nouns that take する. */
  'vs',
  /** 論ずる. */
  'vz',
  'adj-i',
  /** いい: よく, よかった. */
  'adj-ix',
  'adj-na',
  /** 堂々: 堂々たる. */
  'adj-t',
] as const;

/** Forms that do not stand without an ending; most are stems of school grammar. */
const STEMS = [
  /** Before ない: 書か, 見, し. */
  'negative stem',
  /** Before ず, ぬ, ざる: 書か, 見, せ. */
  'classical negative stem',
  /** Before れる, せる: 書か, さ. */
  'voice stem',
  /** Before られる, させる: 見, 来. */
  'ichidan voice stem',
  /** Before ます: 書き, 見, し. */
  'continuative',
  /** 書く, 高い: ends a sentence. */
  'finite',
  /** Before べき, まい: 書く, す, 見る. */
  'classical finite',
  /** Before ば: 書け, 見れ, すれ, 高けれ. */
  'hypothetical',
  /** Before ら, り, ろう: 書いた, 見た, した, 高かった. */
  'past stem',
  /** Before すぎる, そう: 高 of 高い. */
  'adjective stem',
] as const;

/** Forms that stand by themselves and yet take endings. */
const FORMS = [
  /** 書いて, 見て, して. */
  'te',
  'past',
  /** ない of 書かない: an adjective that has forms of its own. */
  'nai',
  /** ます of 書きます. */
  'masu',
  /** ません of 書きません. */
  'masen',
  /** Takes the copula: 高そう, 書くべき. */
  'copular',
  /** Nothing is attached to it. */
  'final',
] as const;

export type WordClass = (typeof WORDS)[number];
export type FormClass = WordClass | (typeof STEMS)[number] | (typeof FORMS)[number];

/** One bit per class. */
export type ClassMask = number;

const BIT_OF = new Map<FormClass, ClassMask>(
  [...WORDS, ...STEMS, ...FORMS].map((formClass, bit) => [formClass, 2 ** bit]),
);

export function maskOf(...classes: readonly FormClass[]): ClassMask {
  return classes.reduce((mask, one) => mask | (BIT_OF.get(one) ?? 0), 0);
}

/** All classes that headwords have. */
export const WORD_MASK = maskOf(...WORDS);

/** All classes of what can stand in a text. */
export const FREE_MASK = WORD_MASK | maskOf(...FORMS);

/** The classes of headwords in a mask. */
export function wordClassesIn(mask: ClassMask): WordClass[] {
  return WORDS.filter((one) => (mask & maskOf(one)) !== 0);
}

/** JMdict's tags whose words inflect otherwise than the tag's name says here. */
const CLASS_OF_TAG: Readonly<Record<string, WordClass>> = {
  'v1-s': 'v1',
  'vs-c': 'v5',
  'aux-adj': 'adj-i',
};

const WORD_CLASSES: ReadonlySet<string> = new Set(WORDS);

/** What a headword with these part-of-speech tags of JMdict inflects as; 0 where it does not. */
export function classesOfWord(headword: string, tags: readonly string[]): ClassMask {
  let mask = 0;
  for (const tag of tags) {
    if (tag === 'adj-ix') mask |= maskOf(headword.endsWith('いい') ? 'adj-ix' : 'adj-i');
    else if (WORD_CLASSES.has(tag)) mask |= maskOf(tag as WordClass);
    else if (CLASS_OF_TAG[tag] !== undefined) mask |= maskOf(CLASS_OF_TAG[tag]);
    else if (tag.startsWith('v5')) mask |= maskOf('v5');
  }
  return mask;
}
