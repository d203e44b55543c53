/**
 * What a word or an intermediate form inflects as. A set of classes is a bit mask, so that a step of
 * deinflection takes one comparison.
 */

/** Headwords: classes of the dictionary, by JMdict's tags where it has one. */
const WORDS = [
  'v1',
  /** Regular godan verbs. */
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

/** Forms that need an ending; most are the stems of school grammar. */
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

/** Forms that occur by themselves. All but `final` also take endings. */
const FORMS = [
  /** 書いて, 見て, して. */
  'te',
  'past',
  /** ない of 書かない: inflects as an adjective, with some forms of its own. */
  'nai',
  /** ます of 書きます. */
  'masu',
  /** ません of 書きません. */
  'masen',
  /** Takes the copula: 高そう, 書くべき. */
  'copular',
  /** Takes no ending. */
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

/** All classes of headwords. */
export const WORD_MASK = maskOf(...WORDS);

/** All classes of forms that occur in a text by themselves. */
export const FREE_MASK = WORD_MASK | maskOf(...FORMS);

/** The classes of headwords in a mask. */
export function wordClassesIn(mask: ClassMask): WordClass[] {
  return WORDS.filter((one) => (mask & maskOf(one)) !== 0);
}

/** JMdict's tags that differ in name from the class of their words. */
const CLASS_OF_TAG: Readonly<Record<string, WordClass>> = {
  'v1-s': 'v1',
  'vs-c': 'v5',
  'aux-adj': 'adj-i',
};

const WORD_CLASSES: ReadonlySet<string> = new Set(WORDS);

/** What a headword with these part-of-speech tags of JMdict inflects as; 0 if it does not inflect. */
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
