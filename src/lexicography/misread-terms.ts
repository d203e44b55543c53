/**
 * Terms of the dictionaries that the lattice would read otherwise from its own words (国境|問題 is
 * right, 保育|所, 浦添|市, 後|陽成|天皇 are not): these become words of the lexicon. Terms that come out
 * right anyhow would only make it larger.
 */
import { toHiragana, toKatakana } from '../language/kana';
import type { Lexicon } from '../language/lexicon';
import type { SourceWord } from '../language/lexicon-source';
import { Tokenizer } from '../language/tokenizer';

export interface TermSpelling {
  spelling: string;
  /** Hiragana; the first is the one to be shown. */
  readings: readonly string[];
  /** Beginning of the features of the words that it behaves like: 名詞,サ変接続. */
  like: string;
  /** How much it is preferred to its parts, where that is not PREFERENCE. */
  preference?: number;
}

/** A term is preferred to its parts by this much, so that equal paths are decided. */
const PREFERENCE = 1_000;
/** Costs are stored as int16. */
const LEAST_COST = -32_768;
const MOST_COST = 32_767;

/** Numbers are read by rule; 数 and 何 with a counter, too. */
const NUMERAL = /^[0-9０-９〇一二三四五六七八九十百千万億兆数何]/u;

/**
 * @param lexicon made of `base`
 * @throws where no word of the base has the features that a term asks for
 */
export function misreadTerms(
  lexicon: Lexicon,
  base: readonly SourceWord[],
  terms: Iterable<TermSpelling>,
): SourceWord[] {
  const tokenizer = new Tokenizer(lexicon);
  const models = new Map<string, SourceWord>();
  const words: SourceWord[] = [];
  for (const { spelling, readings, like, preference = PREFERENCE } of terms) {
    const [reading] = readings;
    if (reading === undefined || NUMERAL.test(spelling)) continue;
    const model = models.get(like) ?? modelOf(base, like);
    models.set(like, model);
    const tokens = tokenizer.tokenize(spelling);
    if (tokens.length <= 3 && lexicon.isKnown(tokens[2]!)) continue;
    if (readings.includes(readingOf(lexicon, spelling, tokens))) continue;
    const cost = pathCost(lexicon, tokens) - boundaryCost(lexicon, model) - preference;
    words.push({
      ...model,
      surface: spelling,
      cost: Math.min(MOST_COST, Math.max(LEAST_COST, cost)),
      base: spelling,
      reading: toKatakana(reading),
    });
  }
  return words;
}

function modelOf(base: readonly SourceWord[], like: string): SourceWord {
  const model = base.find(({ features }) => features.join().startsWith(like));
  if (model === undefined) throw new Error(`The base dictionary has no word like ${like}.`);
  return model;
}

/** Hiragana of the tokens in a row; kana that the lexicon does not know are their own reading. */
function readingOf(lexicon: Lexicon, text: string, tokens: Int32Array): string {
  let reading = '';
  for (let i = 0; i < tokens.length; i += 3) {
    const known = lexicon.reading(tokens[i + 2]!);
    reading += known === '' ? text.slice(tokens[i], tokens[i + 1]) : known;
  }
  return toHiragana(reading);
}

/** What the lattice paid for the path, from the beginning to the end of the sentence. */
function pathCost(lexicon: Lexicon, tokens: Int32Array): number {
  const { connection, rightIds } = lexicon.columns;
  let cost = 0;
  let right = 0;
  for (let i = 2; i < tokens.length; i += 3) {
    const { leftId, rightId } = lexicon.contextOf(tokens[i]!);
    cost += connection[leftId * rightIds + right]! + lexicon.costOf(tokens[i]!);
    right = rightId;
  }
  return cost + connection[right]!;
}

/** What a word with these ids pays to stand alone. */
function boundaryCost(lexicon: Lexicon, { leftId, rightId }: SourceWord): number {
  const { connection, rightIds } = lexicon.columns;
  return connection[leftId * rightIds]! + connection[rightId]!;
}
