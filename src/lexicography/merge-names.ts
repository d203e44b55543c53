/** Merges the most likely readings of names into the words of the base dictionary. */
import { toHiragana, toKatakana } from '../text/kana';
import type { SourceWord } from '../text/lexicon-source';
import {
  isOfClass,
  NAME_CLASSES,
  nameReadings,
  type NameClass,
  type NameReading,
  type NameSources,
  UNIDIC_FACTOR,
} from './name-readings';
import type { UnidicWord } from './unidic';

/** NAIST-jdic's cost of a name of each class that is neither common nor rare. */
const USUAL_COST: Readonly<Record<NameClass, number>> = {
  surname: 7_700,
  'given name': 8_300,
  place: 8_562,
};

/** Extra cost of a name whose spelling is also a name of another class (橋下) or a word (中東, 国中). */
const COST_AGAINST_NAME = 1_000;
const COST_AGAINST_WORD = 4_000;

/** Share of the votes below which the reading of a name is marked as uncertain. */
const CERTAIN = 0.75;
/**
 * The same for a surname among all words of its spelling: 古本 is ふるもと as a name and ふるほん as a
 * word, 長江 a surname and the Yangtze.
 */
const CERTAIN_AMONG_WORDS = 0.95;

const NAME_SPELLING = /^[\p{scx=Han}ケヶノ]+$/u;

export function mergeNames(sources: NameSources): SourceWord[] {
  let words: readonly SourceWord[] = sources.base;
  const others = weighWords(sources.unidic);
  for (const name of NAME_CLASSES) {
    const readings = nameReadings(name, { ...sources, base: words });
    words = mergeClass(words, name, readings, ({ spelling, reading, share }) => {
      if (share < CERTAIN) return true;
      const weights = name === 'surname' && spelling.length > 1 ? others.get(spelling) : undefined;
      return weights !== undefined && shareOf(reading, weights) < CERTAIN_AMONG_WORDS;
    });
  }
  return [...words];
}

function mergeClass(
  words: readonly SourceWord[],
  name: NameClass,
  readings: readonly NameReading[],
  isUncertain: (reading: NameReading) => boolean,
): SourceWord[] {
  const chosen = new Map(readings.map((reading) => [reading.spelling, reading]));
  const kept: SourceWord[] = [];
  const cheapest = new Map<string, SourceWord>();
  const others = new Map<string, number>();
  for (const word of words) {
    if (!isOfClass(word, name) || !NAME_SPELLING.test(word.surface)) {
      kept.push(word);
      const cost = word.features[1] === '固有名詞' ? COST_AGAINST_NAME : COST_AGAINST_WORD;
      others.set(word.surface, Math.max(cost, others.get(word.surface) ?? 0));
      continue;
    }
    const known = cheapest.get(word.surface);
    if (known === undefined || word.cost < known.cost) cheapest.set(word.surface, word);
  }
  for (const [spelling, word] of cheapest) {
    const choice = chosen.get(spelling);
    const reading = choice?.reading ?? toHiragana(word.reading);
    const cost = spelling.length > 1 ? Math.min(word.cost, USUAL_COST[name]) : word.cost;
    const uncertain = choice !== undefined && isUncertain(choice);
    kept.push({ ...word, reading: toKatakana(reading), cost, uncertain });
  }
  const model = cheapest.values().next().value;
  if (model === undefined) return kept;
  for (const choice of readings) {
    const { spelling, reading, attested } = choice;
    if (cheapest.has(spelling) || spelling.length < 2 || !NAME_SPELLING.test(spelling)) continue;
    const beside = others.get(spelling) ?? 0;
    if (beside > 0 && !attested) continue;
    kept.push({
      ...model,
      surface: spelling,
      base: spelling,
      reading: toKatakana(reading),
      cost: USUAL_COST[name] + beside,
      uncertain: isUncertain(choice),
    });
  }
  return kept;
}

/** UniDic's weights of the readings of each spelling, whatever their part of speech. */
function weighWords(words: readonly UnidicWord[]): Map<string, Map<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { surface, reading, cost } of words) {
    let readings = spellings.get(surface);
    if (readings === undefined) spellings.set(surface, (readings = new Map<string, number>()));
    readings.set(reading, (readings.get(reading) ?? 0) + Math.exp(-cost / UNIDIC_FACTOR));
  }
  return spellings;
}

function shareOf(reading: string, weights: ReadonlyMap<string, number>): number {
  const total = [...weights.values()].reduce((a, b) => a + b, 0);
  return (weights.get(reading) ?? 0) / total;
}
