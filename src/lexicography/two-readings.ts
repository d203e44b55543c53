/**
 * Marks the nouns of two kanji or more that have two common readings (水面 みなも, すいめん): where no
 * rule decides between them, the lexicon's is only a guess. Nouns of one kanji are left out: most of
 * them have rules, and their neighbors in the lattice decide the rest.
 */
import type { SourceWord } from '../text/lexicon-source';
import type { Headwords } from './headwords';
import type { UnidicWord } from './unidic';

/** A reading is common if UniDic gives it a ninth of the first one's weight: 700 · ln 9. */
const CLOSE = 1_538;

const NOUN = /^名詞,(?:一般|サ変接続|形容動詞語幹|副詞可能)/u;
const UNIDIC_NOUN = /^(?:名詞-普通名詞|形状詞)/u;
const KANJI = /^\p{Script=Han}{2,}$/u;

export function markTwoReadings(
  words: readonly SourceWord[],
  unidic: readonly UnidicWord[],
  headwords: Headwords,
): SourceWord[] {
  const open = withTwoReadings(unidic, headwords);
  return words.map((word) =>
    open.has(word.surface) && NOUN.test(word.features.join()) ? { ...word, uncertain: true } : word,
  );
}

/** Spellings of which UniDic has two likely readings, and JMdict has both. */
function withTwoReadings(unidic: readonly UnidicWord[], headwords: Headwords): Set<string> {
  const costs = new Map<string, Map<string, number>>();
  for (const { surface, pos, reading, cost } of unidic) {
    if (!UNIDIC_NOUN.test(pos) || !KANJI.test(surface)) continue;
    const known = costs.get(surface) ?? new Map<string, number>();
    known.set(reading, Math.min(cost, known.get(reading) ?? Infinity));
    costs.set(surface, known);
  }
  const open = new Set<string>();
  for (const [spelling, readings] of costs) {
    const [first, second] = [...readings].sort((a, b) => a[1] - b[1]);
    if (first === undefined || second === undefined || second[1] - first[1] >= CLOSE) continue;
    const listed = headwords.get(spelling) ?? [];
    if (listed.includes(first[0]) && listed.includes(second[0])) open.add(spelling);
  }
  return open;
}
