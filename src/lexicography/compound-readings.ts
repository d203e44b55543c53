/**
 * How each kanji is read as a part of a Sino-Japanese compound, counted in the dictionary's words: 翼 is
 * よく before and behind another kanji (翼端, 左翼), though the word 翼 is つばさ; 主 in front of a word of
 * two kanji is しゅ (主惑星), 形 behind one けい. That reads the compounds that no dictionary has.
 */
import { splitByKanji, type ReadingsOf } from '../text/kanji-split';
import type { JoinedEntry } from '../dictionary/compile/join-sources';
import { toHiragana } from '../text/kana';
import { COMPOUND_POSITIONS, type CompoundPosition } from '../text/lexicon';
import type { Headwords } from './headwords';
import { ReadingBallot } from './reading-ballot';

/** Seen less often, or read otherwise more often, a reading is no rule. */
const LEAST_WORDS: Readonly<Record<CompoundPosition, number>> = {
  first: 4,
  second: 4,
  before: 5,
  behind: 5,
};
const LEAST_SHARE: Readonly<Record<CompoundPosition, number>> = {
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
      if (total < LEAST_WORDS[position] || votes < LEAST_SHARE[position] * total) continue;
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
