/**
 * Corrects the default reading of common words: 柵 さく, not しがらみ; 免れる まぬがれる, not まぬかれる.
 * NAIST-jdic often prefers the rare one. If UniDic's costs and JMdict's marks of common words agree
 * on another reading, the two swap their costs.
 */
import { toHiragana, toKatakana } from '../text/kana';
import type { SourceWord } from '../text/lexicon-source';
import type { Headwords } from './headwords';
import type { UnidicWord } from './unidic';

/** Minimal difference in cost between UniDic's first and second reading. */
const CLEAR = 400;

const NOUN = /^名詞,(?:一般|サ変接続|形容動詞語幹|副詞可能)/u;
const INFLECTED = /^(?:動詞|形容詞),自立/u;
const UNIDIC_NOUN = /^(?:名詞-普通名詞|形状詞)/u;
const UNIDIC_INFLECTED = /^(?:動詞|形容詞)/u;

export function preferCommonReadings(
  words: readonly SourceWord[],
  unidic: readonly UnidicWord[],
  headwords: Headwords,
): SourceWord[] {
  const nouns = preferred(unidic, UNIDIC_NOUN, headwords);
  const inflected = preferred(unidic, UNIDIC_INFLECTED, headwords);
  const groups = new Map<string, number[]>();
  const result = [...words];
  words.forEach((word, i) => {
    const pos = word.features.join();
    const noun = NOUN.test(pos);
    if (!noun && !INFLECTED.test(pos)) return;
    const choice = (noun ? nouns : inflected).get(word.base);
    if (choice === undefined) return;
    // Nouns of a spelling compete regardless of class, inflected words form by form.
    const key = noun ? word.surface : `${word.surface}\t${word.base}\t${pos}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  });
  for (const group of groups.values()) {
    const members = group.map((i) => words[i]!);
    const choice = (NOUN.test(members[0]!.features.join()) ? nouns : inflected).get(
      members[0]!.base,
    )!;
    const costs = members.map(({ cost }) => cost);
    const cheapest = group[costs.indexOf(Math.min(...costs))]!;
    const wanted = group.find((i) => isReadAs(words[i]!, choice));
    if (isReadAs(words[cheapest]!, choice)) continue;
    if (wanted !== undefined) {
      result[wanted] = { ...words[wanted]!, cost: words[cheapest]!.cost };
      result[cheapest] = { ...words[cheapest]!, cost: words[wanted]!.cost };
    } else if (words[cheapest]!.surface.length > 1 && NOUN.test(words[cheapest]!.features.join())) {
      result.push({ ...words[cheapest]!, reading: toKatakana(choice) });
      result[cheapest] = { ...words[cheapest]!, cost: words[cheapest]!.cost + CLEAR };
    }
  }
  return result;
}

/**
 * Whether a form belongs to a reading; for inflected words, by the kana shared with the base form.
 */
function isReadAs({ surface, base, reading }: SourceWord, choice: string): boolean {
  const read = toHiragana(reading);
  if (surface === base) return read === choice;
  const stem = /^[^ぁ-ん]*/u.exec(surface)?.[0] ?? '';
  const okurigana = base.length - stem.length;
  return read.startsWith(choice.slice(0, choice.length - okurigana));
}

/** By dictionary form: the reading that UniDic clearly prefers and JMdict lists first. */
function preferred(
  unidic: readonly UnidicWord[],
  pos: RegExp,
  headwords: Headwords,
): Map<string, string> {
  const costs = new Map<string, Map<string, number>>();
  for (const word of unidic) {
    if (!pos.test(word.pos)) continue;
    const known = costs.get(word.surface) ?? new Map<string, number>();
    known.set(word.reading, Math.min(word.cost, known.get(word.reading) ?? Infinity));
    costs.set(word.surface, known);
  }
  const choices = new Map<string, string>();
  for (const [spelling, readings] of costs) {
    const [first, second] = [...readings].sort((a, b) => a[1] - b[1]);
    if (first === undefined || (second !== undefined && second[1] - first[1] < CLEAR)) continue;
    if (headwords.get(spelling)?.[0] === first[0]) choices.set(spelling, first[0]);
  }
  return choices;
}
