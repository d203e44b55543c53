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
} from './name-readings';

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

const NAME_SPELLING = /^[\p{scx=Han}ケヶノ]+$/u;

export function mergeNames(sources: NameSources): SourceWord[] {
  let words: readonly SourceWord[] = sources.base;
  for (const name of NAME_CLASSES) {
    words = mergeClass(words, name, nameReadings(name, { ...sources, base: words }));
  }
  return [...words];
}

function mergeClass(
  words: readonly SourceWord[],
  name: NameClass,
  readings: readonly NameReading[],
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
    const uncertain = choice !== undefined && choice.share < CERTAIN;
    kept.push({ ...word, reading: toKatakana(reading), cost, uncertain });
  }
  const model = cheapest.values().next().value;
  if (model === undefined) return kept;
  for (const { spelling, reading, share, attested } of readings) {
    if (cheapest.has(spelling) || spelling.length < 2 || !NAME_SPELLING.test(spelling)) continue;
    const beside = others.get(spelling) ?? 0;
    if (beside > 0 && !attested) continue;
    kept.push({
      ...model,
      surface: spelling,
      base: spelling,
      reading: toKatakana(reading),
      cost: USUAL_COST[name] + beside,
      uncertain: share < CERTAIN,
    });
  }
  return kept;
}
