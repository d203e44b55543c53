/**
 * The most likely reading of each surname, given name and place. A name has many readings (正史: まさし,
 * まさふみ, ただし, せいし), and no single source knows the common one:
 * - ENAMDICT's people (53,000 full names) are real names with their readings,
 * - UniDic has costs that are trained on a corpus,
 * - NAIST-jdic has costs, but often for the reading of the common noun (正史 せいし),
 * - ENAMDICT's entries list possible readings; those marked as male or female come from a book of
 *   given names, the others from everywhere.
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
  /** Attested by UniDic or by several people, not only listed by ENAMDICT. */
  attested: boolean;
}

/** Per class: the parts of speech of NAIST-jdic and UniDic, and ENAMDICT's kinds. */
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
 * Costs are −log probabilities times a factor (dicrc: 700 in UniDic, 800 in NAIST-jdic). The
 * inverse function gives the weight of a reading among those of its spelling.
 */
const UNIDIC_FACTOR = 700;
const BASE_FACTOR = 800;

/** Number of people from which their readings of a name have full weight. */
const FULL_WEIGHT_PEOPLE = 4;

/** Tuned on the development half of the gold sets; changes of ±30 % matter little there. */
const WEIGHT = { people: 2, unidic: 1.5, base: 0.5, gendered: 0.3, listed: 0.1 };
/** For places: in UniDic few have a cost of their own, most share one. */
const PLACE_WEIGHT = { unidic: 1, base: 1.5, listed: 0.6 };

/** Minimal votes; a name in one list only stays below it. */
const MIN_VOTES = 0.3;

export function isOfClass({ features }: SourceWord, name: NameClass): boolean {
  return features.slice(0, 4).join() === CLASSES[name].base;
}

/** The classes of names of ENAMDICT's kinds. */
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
    if (best === undefined || best[1] < MIN_VOTES) continue;
    readings.push({
      spelling,
      reading: best[0],
      share: best[1] / ballot.total(spelling),
      attested: unidic.has(spelling) || people.total(spelling) >= FULL_WEIGHT_PEOPLE,
    });
  }
  return readings;
}

/** The votes of all sources on the readings of the names of a class. */
export function nameBallot(name: NameClass, sources: NameSources): ReadingBallot {
  const ballot = new ReadingBallot();
  const people = peopleOf(name, sources.people);
  ballot.addShares(people, (total) => WEIGHT.people * Math.min(1, total / FULL_WEIGHT_PEOPLE));
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

export function unidicBallot(name: NameClass, words: readonly UnidicWord[]): ReadingBallot {
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

/** Adds votes of ENAMDICT's entries, only for names that another source has. */
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
