/**
 * Terms of the dictionaries that the lattice would read otherwise from its own words (国境|問題 is
 * right, 保育|所, 浦添|市, 後|陽成|天皇 are not): these become words of the lexicon. Terms that come out
 * right anyhow would only make it larger.
 */
import { toHiragana, toKatakana } from '../text/kana';
import type { Lexicon } from '../text/lexicon';
import type { SourceWord } from '../text/lexicon-source';
import { continuesTerm, opensTerm } from '../text/term-parts';
import { Tokenizer } from '../text/tokenizer';

export interface TermSpelling {
  spelling: string;
  /** Hiragana; the first is the one to be shown. */
  readings: readonly string[];
  /** Beginning of the features of the words that it behaves like: 名詞,サ変接続. */
  like: string;
  /** How much it is preferred to its parts, where that is not PREFERENCE. */
  preference?: number;
  /** One word in any sentence: parts that read right alone are not enough. */
  whole?: boolean;
}

/** A term is preferred to its parts by this much, so that equal paths are decided. */
const PREFERENCE = 1_000;
/** Costs are stored as int16. */
const LEAST_COST = -32_768;
const MOST_COST = 32_767;

/** Numbers are read by rule; 数 and 何 with a counter, too. */
const NUMERAL = /^[0-9０-９〇一二三四五六七八九十百千万億兆数何]/u;

/** Particles that the lattice could take for a part of a term: 円安が for 円|安臥, 日の日印 for 日印. */
const BEFORE = ['', 'の'];
const BEHIND = ['', 'が', 'を', 'は', 'の', 'で', 'に', 'も', 'と'];
const NEIGHBORS = BEFORE.flatMap((before) => BEHIND.map((behind) => ({ before, behind })));

/** What the lattice asks of a word besides its surface. */
type Weights = Pick<SourceWord, 'leftId' | 'rightId' | 'cost'>;

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
  const models = new Map<string, Model>();
  const words: SourceWord[] = [];
  for (const term of terms) {
    const { spelling, readings, like, preference = PREFERENCE, whole = false } = term;
    const [reading] = readings;
    if (reading === undefined || (NUMERAL.test(spelling) && !whole)) continue;
    const model = models.get(like) ?? modelOf(lexicon, base, like);
    models.set(like, model);
    const cost = whole
      ? costAsWhole(lexicon, tokenizer, term, model)
      : costAlone(lexicon, tokenizer, term, model);
    if (cost === null) continue;
    words.push({
      ...model.word,
      surface: spelling,
      cost: Math.min(MOST_COST, Math.max(LEAST_COST, cost - preference)),
      base: spelling,
      reading: toKatakana(reading),
    });
  }
  return words;
}

/** A word of the base that terms behave like. */
interface Model {
  word: SourceWord;
  /** What a word with its ids pays besides its own cost, by `NEIGHBORS`: the first are none. */
  costsBeside: readonly number[];
}

function modelOf(lexicon: Lexicon, base: readonly SourceWord[], like: string): Model {
  const word = base.find(({ features }) => features.join().startsWith(like));
  if (word === undefined) throw new Error(`The base dictionary has no word like ${like}.`);
  const costsBeside = NEIGHBORS.map(({ before, behind }) => {
    let least = Infinity;
    for (const first of particles(lexicon, before)) {
      for (const last of particles(lexicon, behind)) {
        least = Math.min(least, rowCost(lexicon, [...first, { ...word, cost: 0 }, ...last]));
      }
    }
    return least;
  });
  return { word, costsBeside };
}

/** The words of a particle, as rows of one; one empty row where there is none. */
function particles(lexicon: Lexicon, surface: string): Weights[][] {
  if (surface === '') return [[]];
  return lexicon
    .wordsOf(surface)
    .filter((word) => lexicon.featuresOf(word).pos === '助詞')
    .map((word) => [weightsOf(lexicon, word)]);
}

/** The cost at which a term equals its parts; null where they read right, or are one known word. */
function costAlone(
  lexicon: Lexicon,
  tokenizer: Tokenizer,
  { spelling, readings }: TermSpelling,
  { costsBeside }: Model,
): number | null {
  const tokens = tokenizer.tokenize(spelling);
  if (tokens.length <= 3 && lexicon.isKnown(tokens[2]!)) return null;
  if (readings.includes(readingOf(lexicon, spelling, tokens))) return null;
  return pathCost(lexicon, tokens) - costsBeside[0]!;
}

/**
 * The cost at which a term equals the best path beside each of the particles; null where that path
 * always has the term, as one noun or as nouns that the analysis joins.
 */
function costAsWhole(
  lexicon: Lexicon,
  tokenizer: Tokenizer,
  { spelling, readings }: TermSpelling,
  { costsBeside }: Model,
): number | null {
  let cost = Infinity;
  let whole = true;
  NEIGHBORS.forEach(({ before, behind }, i) => {
    const text = before + spelling + behind;
    const tokens = tokenizer.tokenize(text);
    const inside = tokensWithin(tokens, before.length, before.length + spelling.length);
    const joins = inside !== null && makesTerm(lexicon, inside);
    whole &&= joins && readings.includes(readingOf(lexicon, text, inside));
    cost = Math.min(cost, pathCost(lexicon, tokens) - costsBeside[i]!);
  });
  return whole ? null : cost;
}

/** The tokens that make up a stretch of the text; null where one reaches across its ends. */
function tokensWithin(tokens: Int32Array, start: number, end: number): Int32Array | null {
  let from = 0;
  while (tokens[from]! < start) from += 3;
  let to = from;
  while (to < tokens.length && tokens[to + 1]! <= end) to += 3;
  return to > from && tokens[from] === start && tokens[to - 2] === end
    ? tokens.subarray(from, to)
    : null;
}

function makesTerm(lexicon: Lexicon, tokens: Int32Array): boolean {
  for (let i = 2; i < tokens.length; i += 3) {
    const features = lexicon.featuresOf(tokens[i]!);
    if (!(i === 2 ? opensTerm(features) : continuesTerm(features))) return false;
  }
  return true;
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
  const row: Weights[] = [];
  for (let i = 2; i < tokens.length; i += 3) row.push(weightsOf(lexicon, tokens[i]!));
  return rowCost(lexicon, row);
}

function weightsOf(lexicon: Lexicon, word: number): Weights {
  return { ...lexicon.contextOf(word), cost: lexicon.costOf(word) };
}

/** Costs of words in a row and of their connections, from the beginning to the end of a sentence. */
function rowCost(lexicon: Lexicon, row: readonly Weights[]): number {
  const { connection, rightIds } = lexicon.columns;
  let cost = 0;
  let right = 0;
  for (const word of row) {
    cost += connection[word.leftId * rightIds + right]! + word.cost;
    right = word.rightId;
  }
  return cost + connection[right]!;
}
