/** Counts the readings of surnames and given names in ENAMDICT's full names (岸田文雄 きしだふみお). */
import type { ParsedName } from '../dictionary/compile/parse-enamdict';
import type { Person } from '../dictionary/compile/parse-people';
import { ReadingBallot } from './reading-ballot';

export interface FullNameCounts {
  surnames: ReadingBallot;
  givenNames: ReadingBallot;
}

/** Votes of a person in the news. */
const NEWS_VOTES = 2;

/** The most common length of a surname, in kanji. */
const USUAL_SURNAME = 2;

/** A person of ENAMDICT. */
interface FullName {
  surname: string;
  given: string;
  surnameReading: string;
  givenReading: string;
}

/** @param news people of our own lists, who are in the news today: each counts as several */
export function countFullNames(
  names: readonly ParsedName[],
  news: readonly Person[] = [],
): FullNameCounts {
  const counts = { surnames: new ReadingBallot(), givenNames: new ReadingBallot() };
  for (const { surname, given, surnameReading, givenReading } of cutFullNames(names)) {
    counts.surnames.add(surname, surnameReading);
    counts.givenNames.add(given, givenReading);
  }
  for (const { parts, readings, from } of news) {
    if (from !== null || parts.length < 2) continue;
    counts.surnames.add(parts[0]!, readings[0]!, NEWS_VOTES);
    counts.givenNames.add(parts[1]!, readings[1]!, NEWS_VOTES);
  }
  return counts;
}

/** The people of ENAMDICT whose names can be cut into surname and given name. */
export function cutFullNames(names: readonly ParsedName[]): FullName[] {
  const surnames = readingsOf(names, ['surname']);
  const given = readingsOf(names, ['given name', 'male name', 'female name', 'name']);
  const cut: FullName[] = [];
  for (const { headword, reading, kinds } of names) {
    if (!kinds.includes('full name') || !/^\p{scx=Han}+$/u.test(headword)) continue;
    const place = cutFullName(headword, reading, surnames, given);
    if (place === null) continue;
    cut.push({
      surname: headword.slice(0, place.kanji),
      given: headword.slice(place.kanji),
      surnameReading: reading.slice(0, place.kana),
      givenReading: reading.slice(place.kana),
    });
  }
  return cut;
}

type Readings = ReadonlyMap<string, ReadonlySet<string>>;

function readingsOf(names: readonly ParsedName[], kinds: readonly string[]): Readings {
  const readings = new Map<string, Set<string>>();
  for (const name of names) {
    if (!name.kinds.some((kind) => kinds.includes(kind))) continue;
    const known = readings.get(name.headword) ?? new Set();
    readings.set(name.headword, known.add(name.reading));
  }
  return readings;
}

/** Splits a full name: preferably into two known names, else after a known surname of two kanji. */
function cutFullName(headword: string, reading: string, surnames: Readings, given: Readings) {
  let best: { kanji: number; kana: number } | null = null;
  let bestRank = Infinity;
  for (let kanji = 1; kanji < headword.length; kanji++) {
    for (const surname of surnames.get(headword.slice(0, kanji)) ?? []) {
      const kana = surname.length;
      if (!reading.startsWith(surname) || kana === reading.length) continue;
      const bothKnown = given.get(headword.slice(kanji))?.has(reading.slice(kana)) === true;
      const rank = (bothKnown ? 0 : 10) + Math.abs(kanji - USUAL_SURNAME);
      if (rank >= bestRank) continue;
      bestRank = rank;
      best = { kanji, kana };
    }
  }
  return best;
}
