/**
 * Collects what the analysis has to know of the names of persons: the people of ENAMDICT and of our
 * own lists, and the likeliest reading of every surname and given name that ENAMDICT lists. The
 * lexicon has only those that are attested, since the others would compete with words everywhere.
 */
import type { PersonNameTables, PersonRow } from '../dictionary/compile/compile-person-names';
import type { ParsedName } from '../dictionary/compile/parse-enamdict';
import type { Person } from '../dictionary/compile/parse-people';
import type { KnownName, NameRank, NameSort } from '../dictionary/person-names';
import { groupBy } from '../collections/group-by';
import { cutFullNames } from './full-names';
import { NameKanji } from './name-kanji';
import { listedNames, type WeightedName } from './listed-names';
import { nameBallot, unidicBallot, type NameClass, type NameSources } from './name-readings';
import type { ReadingBallot } from './reading-ballot';
import type { SecondVoice } from './second-voice';

/** Share of the votes below which a reading is marked as uncertain. */
const SURE = 0.75;
/** Votes on names that nobody is known to bear, so that the votes of people count more. */
const LISTED_VOTES = 0.1;
/** Votes by how the kanji of a name are read in others. */
const KANJI_VOTES = 0.15;
/** A person who bears the name is known. */
const SEVERAL_PEOPLE = 4;

const CLASS_OF: Readonly<Record<NameSort, NameClass>> = {
  surname: 'surname',
  given: 'given name',
};

/** @param voice what another source than our own lists says */
export function personNames(
  sources: NameSources,
  people: readonly Person[],
  voice: SecondVoice,
): PersonNameTables {
  const listed = {
    surname: listedNames('surname', sources.names),
    given: listedNames('given', sources.names),
  };
  const { surnames, givenNames } = sources.people;
  const ofSurnames = new NameKanji(borneNames(surnames));
  const kanji = new NameKanji([...listed.given, ...borneNames(givenNames)]);
  const names = {
    surname: likeliest('surname', listed.surname, sources, ofSurnames),
    given: likeliest('given', listed.given, sources, kanji),
  };
  return {
    names,
    persons: personRows(sources.names, people, names, voice),
    kanji: kanji.commonest(),
  };
}

/** The names of people, who are real. */
function borneNames(people: ReadingBallot): WeightedName[] {
  return [...people.spellings()].flatMap((name) =>
    people.of(name).map(([reading, votes]) => ({ name, reading, weight: 2 * votes })),
  );
}

function likeliest(
  sort: NameSort,
  listed: readonly WeightedName[],
  sources: NameSources,
  kanji: NameKanji,
): Map<string, KnownName> {
  const ballot = nameBallot(CLASS_OF[sort], sources);
  const voted = new Set(ballot.spellings());
  for (const { name, reading, weight } of listed) {
    if (!voted.has(name)) ballot.add(name, reading, LISTED_VOTES * weight);
  }
  addKanjiVotes(ballot, kanji);
  const unidic = unidicBallot(CLASS_OF[sort], sources.unidic);
  const bearers = sort === 'surname' ? sources.people.surnames : sources.people.givenNames;
  const found = new Map<string, KnownName>();
  for (const spelling of ballot.spellings()) {
    const [best] = ballot.of(spelling);
    if (best === undefined || !/^[\p{scx=Han}ヶケノ]{1,4}$/u.test(spelling)) continue;
    const rank = rankOf(bearers.total(spelling), unidic.has(spelling), voted.has(spelling));
    const unsure = best[1] / ballot.total(spelling) < SURE;
    found.set(spelling, { reading: best[0], rank, unsure });
  }
  return found;
}

function rankOf(bearers: number, inUnidic: boolean, voted: boolean): NameRank {
  if (bearers >= SEVERAL_PEOPLE) return 3;
  if (bearers > 0 || inUnidic) return 2;
  return voted ? 1 : 0;
}

/** How the kanji are read in other names decides where little else does. */
function addKanjiVotes(ballot: ReadingBallot, kanji: NameKanji): void {
  for (const spelling of [...ballot.spellings()]) {
    const readings = ballot.of(spelling);
    if (readings.length < 2 || spelling.length < 2) continue;
    const likely = readings.map(([reading]) => kanji.likelihood(spelling, reading));
    const sum = likely.reduce((a, b) => a + b, 0);
    if (sum === 0) continue;
    readings.forEach(([reading], i) => {
      ballot.add(spelling, reading, (KANJI_VOTES * likely[i]!) / sum);
    });
  }
}

type NamesBySort = Readonly<Record<NameSort, ReadonlyMap<string, KnownName>>>;

function personRows(
  enamdict: readonly ParsedName[],
  people: readonly Person[],
  names: NamesBySort,
  voice: SecondVoice,
): PersonRow[] {
  const rows = new Map<string, PersonRow>();
  const listed = groupBy(people, ({ parts }) => parts.join(''));
  for (const [spelling, bearers] of listed) {
    const [{ parts, readings }] = bearers as [Person];
    const unsure = bearers.length > 1 || !bearers.every((one) => voice.agrees(one));
    rows.set(spelling, { parts, readings, unsure, listed: true });
  }
  const cut = groupBy(cutFullNames(enamdict), ({ surname, given }) => surname + given);
  for (const [spelling, bearers] of cut) {
    if (rows.has(spelling)) continue;
    const likely = (reading: string, name: string, sort: NameSort) =>
      names[sort].get(name)?.reading === reading ? 1 : 0;
    const [best] = bearers
      .map((one) => ({
        ...one,
        likely:
          2 * likely(one.surnameReading, one.surname, 'surname') +
          likely(one.givenReading, one.given, 'given'),
      }))
      .sort((a, b) => b.likely - a.likely);
    if (best === undefined) continue;
    const readings = new Set(bearers.map((one) => one.surnameReading + one.givenReading));
    rows.set(spelling, {
      parts: [best.surname, best.given],
      readings: [best.surnameReading, best.givenReading],
      unsure: readings.size > 1,
      listed: false,
    });
  }
  return [...rows.values()];
}
