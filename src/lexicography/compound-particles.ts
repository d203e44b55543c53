/**
 * について, に対して, をめぐって: IPADIC has such particles as words. NAIST-jdic, made for speech, does not,
 * though its connection costs still know their contexts: without them つい would be a verb with a gloss.
 */
import type { SourceWord } from '../text/lexicon-source';

const COMPOUND_PARTICLE = '助詞,格助詞,連語';

/** @param contextIds by the six feature fields and the base form of a context's words */
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
