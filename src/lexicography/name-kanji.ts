/**
 * How kanji are read in surnames or given names, by their place, learned from the names that ENAMDICT lists: 斗 is
 * と at the end, 美 み at the start. The readings are split among the kanji by expectation
 * maximization: all splits of 翔太 しょうた are weighed by what each kanji is read in the other names.
 */
import type { WeightedName } from './listed-names';

/** First, middle and last kanji of a name. */
type KanjiPlace = 0 | 1 | 2;

const PLACES: readonly KanjiPlace[] = [0, 1, 2];
/** The split is stable after a few rounds. */
const ROUNDS = 3;
const MAX_KANA = 4;
const CONTINUES = new Set('ゃゅょんっー');
/** Names of more kanji are rare and say little. */
const MAX_KANJI = 3;
/** Share of a reading that no other name supports. */
const UNSEEN = 1e-4;
/** A kanji of fewer names has no usual reading. */
const MIN_NAMES = 2;

interface SplitName {
  name: string;
  weight: number;
  splits: readonly (readonly string[])[];
}

type Shares = Map<string, Map<string, number>>;

export class NameKanji {
  private shares: Shares = new Map();
  private totals = new Map<string, number>();

  constructor(names: readonly WeightedName[]) {
    const usable = names
      .filter(
        ({ name, reading }) =>
          name.length >= 2 && name.length <= MAX_KANJI && reading.length >= name.length,
      )
      .map(({ name, reading, weight }) => ({ name, weight, splits: splitsOf(name, reading) }));
    for (let round = 0; round < ROUNDS; round++) this.learn(usable);
  }

  /** How likely a name is read so, relative to its other readings. */
  likelihood(name: string, reading: string): number {
    return splitsOf(name, reading).reduce((sum, split) => sum + this.weightOf(name, split), 0);
  }

  /** The commonest readings of each kanji by place; empty where there is none. */
  commonest(): Map<string, string[]> {
    const kanji = new Map<string, string[]>();
    for (const [key, readings] of this.shares) {
      if ((this.totals.get(key) ?? 0) < MIN_NAMES) continue;
      const place = Number(key.slice(0, 1));
      const [best] = [...readings].sort((a, b) => b[1] - a[1]);
      const list = kanji.get(key.slice(1)) ?? ['', '', ''];
      list[place] = best?.[0] ?? '';
      kanji.set(key.slice(1), list);
    }
    for (const list of kanji.values()) {
      const known = list.find((reading) => reading !== '') ?? '';
      for (const place of PLACES) if (list[place] === '') list[place] = known;
    }
    return kanji;
  }

  private learn(names: readonly SplitName[]): void {
    const counts: Shares = new Map();
    const totals = new Map<string, number>();
    for (const { name, weight, splits } of names) {
      const weights = splits.map((split) => this.weightOf(name, split));
      const sum = weights.reduce((a, b) => a + b, 0);
      splits.forEach((split, i) => {
        const part = (weight * weights[i]!) / sum;
        split.forEach((kana, at) => {
          const key = keyOf(name, at);
          let readings = counts.get(key);
          if (readings === undefined) counts.set(key, (readings = new Map<string, number>()));
          readings.set(kana, (readings.get(kana) ?? 0) + part);
          totals.set(key, (totals.get(key) ?? 0) + part);
        });
      });
    }
    this.shares = counts;
    this.totals = totals;
  }

  private weightOf(name: string, split: readonly string[]): number {
    // Before the first round all splits are equal.
    return split.reduce((product, kana, at) => {
      const key = keyOf(name, at);
      const total = this.totals.get(key);
      if (total === undefined) return product;
      return product * ((this.shares.get(key)?.get(kana) ?? 0) / total + UNSEEN);
    }, 1);
  }
}

function keyOf(name: string, at: number): string {
  const place = at === 0 ? 0 : at === name.length - 1 ? 2 : 1;
  return `${place}${name.charAt(at)}`;
}

/** All ways to give each kanji one to four kana; none begins with what only continues a sound. */
function splitsOf(name: string, reading: string): string[][] {
  if (name.length === 1) return reading.length <= MAX_KANA ? [[reading]] : [];
  const splits: string[][] = [];
  for (let kana = 1; kana <= MAX_KANA && kana < reading.length; kana++) {
    if (CONTINUES.has(reading.charAt(kana))) continue;
    const first = reading.slice(0, kana);
    for (const rest of splitsOf(name.slice(1), reading.slice(kana))) splits.push([first, ...rest]);
  }
  return splits;
}
