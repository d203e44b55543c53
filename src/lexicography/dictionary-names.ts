/**
 * The entries of the name dictionary: ENAMDICT's and those of people in the news, in the order in
 * which the card shows them. ENAMDICT sorts alphabetically: おおした before やまだ for 山田.
 */
import type { ParsedName } from '../dictionary/compile/parse-enamdict';
import { isKanaOnly, toHiragana } from '../text/kana';
import { groupBy } from '../collections/group-by';
import { NAME_CLASSES, nameBallot, nameClassesOf, type NameSources } from './name-readings';

/**
 * @param figures people in the news: their forms come first
 * @returns one name per spelling and reading; the most likely reading of a spelling first, the
 *   most likely Latin form of a katakana name first
 */
export function dictionaryNames(
  figures: readonly ParsedName[],
  sources: NameSources,
): ParsedName[] {
  const names = [...figures, ...withLikeliestLatin(sources.names)];
  const merged = groupBy(names, ({ headword, reading }) => `${headword}\t${toHiragana(reading)}`);
  return byVotes([...merged.values()].map(mergeNames), sources);
}

function mergeNames(names: readonly ParsedName[]): ParsedName {
  const [first] = names as [ParsedName];
  if (names.length === 1) return first;
  const kinds = [...new Set(names.flatMap((name) => name.kinds))];
  const forms = groupBy(
    names.flatMap(({ latin }) => latin),
    kinds.includes('full name') ? inAnyOrder : withoutNote,
  );
  return { ...first, kinds, latin: [...forms.values()].map(([form = '']) => form) };
}

/** One key for Toshimitsu Motegi, Motegi Toshimitsu and Shinzō Abe, Abe Shinzou. */
function inAnyOrder(form: string): string {
  const plain = withoutNote(form).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/ou|oo|oh(?![aeiou])/gu, 'o')
    .replace(/uu/gu, 'u')
    .split(/[\s-]+/u);
  return words.sort().join(' ');
}

/** A Latin form without the remark on its bearer. */
function withoutNote(form: string): string {
  return form.replace(/\s*\([^)]*\)/gu, '');
}

/**
 * Sorts the forms of a katakana name by how many people of ENAMDICT bear each, then by how many
 * other katakana names have it: Harris before Hallis. If the name has several kinds, the order is
 * kept, since it is that of the kinds: ロイター Reuters (company), Reuter (surname).
 */
function withLikeliestLatin(names: readonly ParsedName[]): ParsedName[] {
  const katakana = names.filter(({ headword }) => isKatakanaName(headword));
  const bearers = wordCounts(katakana.filter(({ kinds }) => kinds.includes('full name')));
  const all = wordCounts(katakana);
  const rank = (form: string) => [bearers.get(form) ?? 0, all.get(form) ?? 0] as const;
  return names.map((name) => {
    if (name.kinds.length > 1 || name.latin.length < 2 || !isKatakanaName(name.headword))
      return name;
    const ranked = name.latin.map((form) => ({ form, rank: rank(form) }));
    ranked.sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1]);
    return { ...name, latin: ranked.map(({ form }) => form) };
  });
}

function isKatakanaName(headword: string): boolean {
  return /^[ァ-ヴ]/u.test(headword) && isKanaOnly(headword.replace(/[・＝]/gu, ''));
}

function wordCounts(names: readonly ParsedName[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { latin } of names) {
    for (const form of latin) {
      for (const word of withoutNote(form).split(/[\s,]+/u)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Sorts the readings of a spelling by votes, most first; those without votes keep their order. */
function byVotes(names: readonly ParsedName[], sources: NameSources): ParsedName[] {
  const ballots = new Map(NAME_CLASSES.map((name) => [name, nameBallot(name, sources)]));
  const votesFor = ({ headword, reading, kinds }: ParsedName) =>
    nameClassesOf(kinds).reduce(
      (sum, name) => sum + (ballots.get(name)?.votesFor(headword, toHiragana(reading)) ?? 0),
      0,
    );
  return [...groupBy(names, ({ headword }) => headword).values()].flatMap((readings) => {
    if (readings.length === 1) return readings;
    const ranked = readings.map((name) => ({ name, votes: votesFor(name) }));
    return ranked.sort((a, b) => b.votes - a.votes).map(({ name }) => name);
  });
}
