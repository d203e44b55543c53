/**
 * Counts in the dictionary's words how each kanji is read within Sino-Japanese compounds: 翼 is よく
 * before and after another kanji (翼端, 左翼), although the word 翼 is つばさ; 主 before a word of two kanji
 * is しゅ (主惑星), 形 after one is けい. Used to read compounds that no dictionary has.
 */
import { splitByKanji, type ReadingsOf } from '../text/kanji-split';
import type { JoinedEntry } from '../dictionary/compile/join-sources';
import { toHiragana } from '../text/kana';
import { COMPOUND_POSITIONS, type CompoundPosition } from '../text/lexicon';
import type { Headwords } from './headwords';
import { ReadingBallot } from './reading-ballot';

/** Minimal number of words, and minimal share of them, for a reading to become the rule. */
const MIN_WORDS: Readonly<Record<CompoundPosition, number>> = {
  first: 4,
  second: 4,
  before: 5,
  behind: 5,
};
const MIN_SHARE: Readonly<Record<CompoundPosition, number>> = {
  first: 0.75,
  second: 0.75,
  before: 0.85,
  behind: 0.85,
};

const TWO_KANJI = /^[\p{Script=Han}]{2}$/u;
const THREE_KANJI = /^[\p{Script=Han}]{3}$/u;

/** @returns lines of kanji, position and reading, separated by tabs */
export function compoundReadings(
  entries: readonly JoinedEntry[],
  headwords: Headwords,
  readingsOf: ReadingsOf,
): string[] {
  const ballots = countParts(entries, headwords, readingsOf);
  const lines: string[] = [];
  for (const position of COMPOUND_POSITIONS) {
    const ballot = ballots[position];
    for (const kanji of ballot.spellings()) {
      const total = ballot.total(kanji);
      const [reading, votes] = ballot.of(kanji)[0] ?? ['', 0];
      if (total < MIN_WORDS[position] || votes < MIN_SHARE[position] * total) continue;
      lines.push([kanji, position, reading].join('\t'));
    }
  }
  return lines.sort();
}

function countParts(
  entries: readonly JoinedEntry[],
  headwords: Headwords,
  readingsOf: ReadingsOf,
): Record<CompoundPosition, ReadingBallot> {
  const ballots = {
    first: new ReadingBallot(),
    second: new ReadingBallot(),
    before: new ReadingBallot(),
    behind: new ReadingBallot(),
  };
  for (const { headword, reading } of entries) {
    const kana = toHiragana(reading);
    if (TWO_KANJI.test(headword)) {
      const parts = splitByKanji(headword, kana, false, readingsOf);
      if (parts.length !== 2) continue;
      ballots.first.add(headword.charAt(0), parts[0]!.reading);
      ballots.second.add(headword.charAt(1), parts[1]!.reading);
    } else if (THREE_KANJI.test(headword)) {
      for (const word of headwords.get(headword.slice(1)) ?? []) {
        if (!kana.endsWith(word)) continue;
        ballots.before.add(headword.charAt(0), kana.slice(0, -word.length));
      }
      for (const word of headwords.get(headword.slice(0, 2)) ?? []) {
        if (!kana.startsWith(word)) continue;
        ballots.behind.add(headword.charAt(2), kana.slice(word.length));
      }
    }
  }
  return ballots;
}
