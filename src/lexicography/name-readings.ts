/**
 * The likeliest reading of each surname, given name and place. A name is spelled one way and read in
 * many (正史: まさし, まさふみ, ただし, せいし); which is common, no single source says:
 * - ENAMDICT's people (53,000 full names) show how real names are read,
 * - UniDic's costs are trained on a corpus,
 * - NAIST-jdic has a cost, but often the reading of the common noun (正史 せいし),
 * - ENAMDICT's entries list what is possible, those marked as male or female names from a book of
 *   given names, the rest from everywhere.
 */
import type { NameKind, ParsedName } from '../dictionary/compile/parse-enamdict';
import { toHiragana } from '../text/kana';
import type { SourceWord } from '../text/lexicon-source';
import type { FullNameCounts } from './full-names';
import { ReadingBallot } from './reading-ballot';
import type { UnidicWord } from './unidic';

export type NameClass = 'surname' | 'given name' | 'place';

export interface NameSources {
  base: readonly SourceWord[];
  unidic: readonly UnidicWord[];
  names: readonly ParsedName[];
  people: FullNameCounts;
}

export interface NameReading {
  spelling: string;
  /** Hiragana. */
  reading: string;
  /** Share of the votes, 0–1. */
  share: number;
  /** Attested by UniDic or by several people, not only listed. */
  attested: boolean;
}

/** The part of speech that NAIST-jdic and UniDic give to each class, and ENAMDICT's kinds. */
const CLASSES: Readonly<
  Record<NameClass, { base: string; unidic: RegExp; kinds: readonly NameKind[] }>
> = {
  surname: { base: '名詞,固有名詞,人名,姓', unidic: /人名-姓$/u, kinds: ['surname'] },
  'given name': {
    base: '名詞,固有名詞,人名,名',
    unidic: /人名-名$/u,
    kinds: ['given name', 'male name', 'female name'],
  },
  place: { base: '名詞,固有名詞,地域,一般', unidic: /地名/u, kinds: ['place', 'station'] },
};
export const NAME_CLASSES = Object.keys(CLASSES) as NameClass[];

/**
 * Costs are −log probabilities times a factor (dicrc: 700 in UniDic, 800 in NAIST-jdic): the inverse
 * gives the weight of a reading beside the others of its spelling.
 */
const UNIDIC_FACTOR = 700;
const BASE_FACTOR = 800;

/** People who bear a name speak for its reading with full weight from this number on. */
const ENOUGH_PEOPLE = 4;

/** Chosen on the development half of the gold sets, where they matter little within ±30 %. */
const WEIGHT = { people: 2, unidic: 1.5, base: 0.5, gendered: 0.3, listed: 0.1 };
/** UniDic knows few places by their own cost; most of them share one. */
const PLACE_WEIGHT = { unidic: 1, base: 1.5, listed: 0.6 };

/** Votes that a name known to one list alone does not reach. */
const LEAST_VOTES = 0.3;

export function isOfClass({ features }: SourceWord, name: NameClass): boolean {
  return features.slice(0, 4).join() === CLASSES[name].base;
}

/** The classes that names of ENAMDICT's kinds belong to. */
export function nameClassesOf(kinds: readonly NameKind[]): NameClass[] {
  return NAME_CLASSES.filter((name) => CLASSES[name].kinds.some((kind) => kinds.includes(kind)));
}

export function nameReadings(name: NameClass, sources: NameSources): NameReading[] {
  const people = peopleOf(name, sources.people);
  const unidic = unidicBallot(name, sources.unidic);
  const ballot = nameBallot(name, sources);
  const readings: NameReading[] = [];
  for (const spelling of ballot.spellings()) {
    const [best] = ballot.of(spelling);
    if (best === undefined || best[1] < LEAST_VOTES) continue;
    readings.push({
      spelling,
      reading: best[0],
      share: best[1] / ballot.total(spelling),
      attested: unidic.has(spelling) || people.total(spelling) >= ENOUGH_PEOPLE,
    });
  }
  return readings;
}

/** The votes of all sources on the readings of a class of names. */
export function nameBallot(name: NameClass, sources: NameSources): ReadingBallot {
  const ballot = new ReadingBallot();
  const people = peopleOf(name, sources.people);
  ballot.addShares(people, (total) => WEIGHT.people * Math.min(1, total / ENOUGH_PEOPLE));
  const weight = name === 'place' ? PLACE_WEIGHT : WEIGHT;
  ballot.addShares(unidicBallot(name, sources.unidic), () => weight.unidic);
  ballot.addShares(baseBallot(name, sources.base), () => weight.base);
  addListed(ballot, name, sources.names);
  return ballot;
}

function peopleOf(name: NameClass, people: FullNameCounts): ReadingBallot {
  if (name === 'surname') return people.surnames;
  return name === 'given name' ? people.givenNames : new ReadingBallot();
}

function unidicBallot(name: NameClass, words: readonly UnidicWord[]): ReadingBallot {
  const ballot = new ReadingBallot();
  for (const { surface, pos, reading, cost } of words) {
    if (CLASSES[name].unidic.test(pos)) {
      ballot.add(surface, reading, Math.exp(-cost / UNIDIC_FACTOR));
    }
  }
  return ballot;
}

function baseBallot(name: NameClass, words: readonly SourceWord[]): ReadingBallot {
  const ballot = new ReadingBallot();
  for (const word of words) {
    if (!isOfClass(word, name)) continue;
    ballot.add(word.surface, toHiragana(word.reading), Math.exp(-word.cost / BASE_FACTOR));
  }
  return ballot;
}

/** Lists alone make no name: they weigh the readings of those that another source knows. */
function addListed(ballot: ReadingBallot, name: NameClass, names: readonly ParsedName[]): void {
  const { kinds } = CLASSES[name];
  for (const entry of names) {
    if (!ballot.has(entry.headword)) continue;
    const reading = toHiragana(entry.reading);
    if (!entry.kinds.some((kind) => kinds.includes(kind))) continue;
    const gendered = entry.kinds.includes('male name') || entry.kinds.includes('female name');
    const weight =
      name === 'place' ? PLACE_WEIGHT.listed : gendered ? WEIGHT.gendered : WEIGHT.listed;
    ballot.add(entry.headword, reading, weight);
  }
}
