/** The readings of JMdict's headwords in the order of their commonness, and its nouns as terms. */
import { commonnessRank } from '../dictionary/commonness';
import type { JoinedEntry } from '../dictionary/compile/join-sources';
import { hasKanji, toHiragana } from '../text/kana';
import { groupBy } from '../collections/group-by';
import type { TermSpelling } from './misread-terms';

/** A headword's readings (hiragana), the commonest first; only those whose order is known. */
export type Headwords = ReadonlyMap<string, readonly string[]>;

/** Parts of speech of words that stand in a sentence as a noun. */
const NOUN = /^(?:n(?:-.*)?|vs|adj-na|adj-no|pn)$/u;
/** Spellings and senses that a newspaper does not mean. */
const UNUSUAL = new Set(['iK', 'ik', 'io', 'oK', 'ok', 'arch', 'obs', 'obsc', 'rare']);
const USUALLY_KANA = 'uk';

/** JMdict reads some abbreviated countries in full (仏大統領 フランス…); a newspaper's 仏 is ふつ. */
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
    // A reading has no ・, so that it could not be laid over the spelling.
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

/** null where there is none, or where nothing says which of the first two is commoner. */
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
