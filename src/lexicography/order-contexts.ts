/**
 * Numbers the contexts of a dictionary by frequency. The lattice looks up connection costs all over
 * a table of 4 MB; with the frequent contexts next to each other, most look-ups are in a few cache
 * lines of each row.
 */
import type { LexiconSource, SourceWord } from '../text/lexicon-source';

/** Costs are −log probabilities times this factor (NAIST-jdic's dicrc). */
const COST_FACTOR = 800;

/** Context id of the beginning and the end of a sentence, which does not change. */
const BOUNDARY = 0;

export function orderContexts(source: LexiconSource): LexiconSource {
  const { words, classes, connection, rightIds } = source;
  const leftIds = connection.length / rightIds;
  const left = ranks(words, leftIds, ({ leftId }) => leftId);
  const right = ranks(words, rightIds, ({ rightId }) => rightId);
  const renumbered = (word: SourceWord): SourceWord => ({
    ...word,
    leftId: left[word.leftId] ?? 0,
    rightId: right[word.rightId] ?? 0,
  });
  const ordered = new Int16Array(connection.length);
  for (let l = 0; l < leftIds; l++) {
    const row = left[l]! * rightIds;
    for (let r = 0; r < rightIds; r++) ordered[row + right[r]!] = connection[l * rightIds + r]!;
  }
  return {
    ...source,
    words: words.map(renumbered),
    classes: classes.map((each) => ({ ...each, words: each.words.map(renumbered) })),
    connection: ordered,
  };
}

/** New id by old id; the more probable the words of a context, the smaller. */
function ranks(
  words: readonly SourceWord[],
  count: number,
  idOf: (word: SourceWord) => number,
): Int32Array {
  const weight = new Float64Array(count);
  for (const word of words) weight[idOf(word)]! += Math.exp(-word.cost / COST_FACTOR);
  weight[BOUNDARY] = Infinity;
  const order = [...weight.keys()].sort((a, b) => weight[b]! - weight[a]! || a - b);
  const ranked = new Int32Array(count);
  order.forEach((id, rank) => (ranked[id] = rank));
  return ranked;
}
