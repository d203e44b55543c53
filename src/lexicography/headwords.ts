/** The readings of JMdict's headwords by commonness, and its nouns as terms. */
import { commonnessRank } from '../dictionary/commonness';
import type { JoinedEntry } from '../dictionary/compile/join-sources';
import { hasKanji, toHiragana } from '../text/kana';
import { groupBy } from '../collections/group-by';
import type { TermSpelling } from './misread-terms';

/**
 * By headword: its readings in hiragana, most common first. Headwords with an unclear order are
 * left out.
 */
export type Headwords = ReadonlyMap<string, readonly string[]>;

/** Part-of-speech tags of words that can be used as nouns. */
const NOUN = /^(?:n(?:-.*)?|vs|adj-na|adj-no|pn)$/u;
/** Tags of spellings and senses that newspapers do not use. */
const UNUSUAL = new Set(['iK', 'ik', 'io', 'oK', 'ok', 'arch', 'obs', 'obsc', 'rare']);
const USUALLY_KANA = 'uk';

/** JMdict reads some abbreviated countries in full (仏大統領 フランス…); newspapers read 仏 as ふつ. */
const SPELLED_OUT = /^(?:あめりか|いぎりす|いたりあ|どいつ|ふらんす|ろしあ)/u;

export function headwordReadings(entries: readonly JoinedEntry[]): Headwords {
  const readings = new Map<string, readonly string[]>();
  for (const [headword, group] of groupBy(entries, (entry) => entry.headword)) {
    const ordered = readingsInOrder(group.filter((entry) => !isUnusual(entry, UNUSUAL)));
    if (ordered !== null) readings.set(headword, ordered);
  }
  return readings;
}

export function nounTerms(entries: readonly JoinedEntry[]): TermSpelling[] {
  const unusual = new Set([...UNUSUAL, USUALLY_KANA]);
  const terms: TermSpelling[] = [];
  for (const [spelling, group] of groupBy(entries, (entry) => entry.headword)) {
    // Readings have no ・, so they could not be aligned with such a spelling.
    if (spelling.length < 2 || spelling.includes('・') || !hasKanji(spelling)) continue;
    const nouns = group.filter((entry) => isNoun(entry) && !isUnusual(entry, unusual));
    const ordered = readingsInOrder(nouns);
    if (ordered === null || SPELLED_OUT.test(ordered[0] ?? '')) continue;
    const others = group.map(({ reading }) => toHiragana(reading));
    const verbal = nouns[0]?.senses.some(({ pos }) => pos.includes('vs')) === true;
    terms.push({
      spelling,
      readings: [...new Set([...ordered, ...others])],
      like: verbal ? '名詞,サ変接続' : '名詞,一般',
    });
  }
  return terms;
}

/** @returns null if there is none, or if it is unknown which of the first two is commoner */
function readingsInOrder(entries: readonly JoinedEntry[]): string[] | null {
  const sorted = [...entries].sort((a, b) => commonnessRank(a) - commonnessRank(b));
  const readings = [...new Set(sorted.map(({ reading }) => toHiragana(reading)))];
  const [first, second] = sorted;
  if (first === undefined) return null;
  if (second === undefined || commonnessRank(first) !== commonnessRank(second)) return readings;
  return toHiragana(first.reading) === toHiragana(second.reading) ? readings : null;
}

function isNoun({ senses }: JoinedEntry): boolean {
  return senses.some(({ pos }) => pos.some((tag) => NOUN.test(tag)));
}

function isUnusual({ senses }: JoinedEntry, unusual: ReadonlySet<string>): boolean {
  return senses.every(({ tags }) => tags.some((tag) => unusual.has(tag)));
}
