/**
 * Compound particles such as について, に対して, をめぐって. IPADIC has them as words. NAIST-jdic, made for
 * speech synthesis, does not, although its connection costs have their contexts. Without them つい of
 * について would be a verb with a gloss.
 */
import type { SourceWord } from '../text/lexicon-source';

const COMPOUND_PARTICLE = '助詞,格助詞,連語';

/** @param contextIds by the six feature fields and the base form of the context's words */
export function compoundParticles(
  ipadic: readonly SourceWord[],
  contextIds: ReadonlyMap<string, number>,
): SourceWord[] {
  return ipadic.flatMap((word) => {
    const features = word.features.join();
    if (!features.startsWith(COMPOUND_PARTICLE)) return [];
    const id = contextIds.get(`${features},${word.base}`);
    return id === undefined ? [] : [{ ...word, leftId: id, rightId: id }];
  });
}
