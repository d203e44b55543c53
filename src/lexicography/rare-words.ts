/**
 * Takes rare words of single characters off the lattice. Such characters are everywhere and have a
 * dozen words each (日 as か, as a surname, as a place …). A word that is rarer than the commonest by
 * a factor of e⁻⁵ is hardly ever on the best path, and considering all of them takes a tenth of the
 * time.
 */
import { groupBy } from '../collections/group-by';
import type { SourceWord } from '../text/lexicon-source';

/**
 * Affixes and place names stay: they compete with few words in their positions (強 of 震度6強, 北 of
 * 北区).
 */
const PART_OF_WORD = /^(?:接頭詞|名詞,接尾|名詞,固有名詞,地域)/u;

/** Costs are −log probabilities times 800 (NAIST-jdic's dicrc). */
const MUCH_RARER = 5 * 800;

export function markRareWords(words: readonly SourceWord[]): SourceWord[] {
  const cheapest = new Map<string, number>();
  for (const [surface, group] of groupBy(words, (word) => word.surface)) {
    if (surface.length > 1) continue;
    cheapest.set(
      surface,
      group.reduce((least, { cost }) => Math.min(least, cost), Infinity),
    );
  }
  return words.map((word) => {
    const least = cheapest.get(word.surface);
    if (least === undefined || word.cost <= least + MUCH_RARER) return word;
    return PART_OF_WORD.test(word.features.join()) ? word : { ...word, offLattice: true };
  });
}
