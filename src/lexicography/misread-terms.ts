/**
 * Finds the terms of the dictionaries that the lattice would misread from its own words (国境|問題 is
 * right, 保育|所, 浦添|市, 後|陽成|天皇 are not); they become words of the lexicon. Terms that are right
 * anyway would only make it larger.
 */
import { toHiragana, toKatakana } from '../text/kana';
import type { Lexicon } from '../text/lexicon';
import type { SourceWord } from '../text/lexicon-source';
import { continuesTerm, opensTerm } from '../text/term-parts';
import { Tokenizer } from '../text/tokenizer';

export interface TermSpelling {
  spelling: string;
  /** Hiragana; the first is shown. */
  readings: readonly string[];
  /** Prefix of the features of the words that it behaves like: 名詞,サ変接続. */
  like: string;
  /** Preference over its parts, in cost; PREFERENCE if undefined. */
  preference?: number;
  /** Must be one word in any sentence, even if its parts are read right. */
  whole?: boolean;
  /** With `whole`: always becomes a word, since another term may cut it: 富士川 of 富士川町. */
  single?: boolean;
  /** With `whole`: whether a few particles stand for all, since there are too many of its kind. */
  sampled?: boolean;
}

/** How much less a term costs than its parts, so that there is no tie. */
const PREFERENCE = 1_000;
/** Costs are stored as int16. */
const MIN_COST = -32_768;
const MAX_COST = 32_767;

/** Numbers are read by rules, also 数 and 何 with a counter. */
const NUMERAL = /^[0-9０-９〇一二三四五六七八九十百千万億兆数何]/u;

/** Particles that the lattice could merge with a part of a term: 円安が as 円|安臥, 日の日印 for 日印. */
const BEFORE = ['', 'の'];
const AFTER = ['', 'が', 'を', 'は', 'の', 'で', 'に', 'も', 'と', 'から', 'まで', 'など'];
const NEIGHBORS = BEFORE.flatMap((before) => AFTER.map((after) => ({ before, after })));
/** は is the likeliest to be taken for the start of another word: 羽幌|町は is cut apart, 羽幌町で is not. */
const SAMPLE: ReadonlySet<string> = new Set(['', 'は']);

/** The fields of a word that the lattice uses, besides its surface. */
type Weights = Pick<SourceWord, 'leftId' | 'rightId' | 'cost'>;

/**
 * @param lexicon compiled from `base`
 * @throws if no word of the base has the features of a term
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
      cost: asStored(cost - preference),
      base: spelling,
      reading: toKatakana(reading),
    });
  }
  return words;
}

/** A word of the base whose context ids terms get. */
interface Model {
  word: SourceWord;
  /** Costs besides a word's own, by the index in `NEIGHBORS`; the first has no neighbors. */
  neighborCosts: readonly number[];
}

function modelOf(lexicon: Lexicon, base: readonly SourceWord[], like: string): Model {
  const word = base.find(({ features }) => features.join().startsWith(like));
  if (word === undefined) throw new Error(`The base dictionary has no word like ${like}.`);
  const neighborCosts = NEIGHBORS.map(({ before, after }) => {
    let least = Infinity;
    for (const first of particles(lexicon, before)) {
      for (const last of particles(lexicon, after)) {
        least = Math.min(least, rowCost(lexicon, [...first, { ...word, cost: 0 }, ...last]));
      }
    }
    return least;
  });
  return { word, neighborCosts };
}

/** The words of a particle, each as a sequence of one; for '' one empty sequence. */
function particles(lexicon: Lexicon, surface: string): Weights[][] {
  if (surface === '') return [[]];
  return lexicon
    .wordsOf(surface)
    .filter((word) => lexicon.featuresOf(word).pos === '助詞')
    .map((word) => [weightsOf(lexicon, word)]);
}

/**
 * The cost at which a term ties with its parts; null if they are read right, or are one known word.
 */
function costAlone(
  lexicon: Lexicon,
  tokenizer: Tokenizer,
  { spelling, readings }: TermSpelling,
  { neighborCosts }: Model,
): number | null {
  const tokens = tokenizer.tokenize(spelling);
  if (isKnownWord(lexicon, tokens)) return null;
  if (readings.includes(readingOf(lexicon, spelling, tokens))) return null;
  return pathCost(lexicon, tokens) - neighborCosts[0]!;
}

/**
 * The cost at which a term ties with the best path next to each of the particles; null if that path
 * always has the term, as one noun or as nouns that the analysis joins.
 */
function costAsWhole(
  lexicon: Lexicon,
  tokenizer: Tokenizer,
  { spelling, readings, single = false, sampled = false }: TermSpelling,
  { neighborCosts }: Model,
): number | null {
  let cost = Infinity;
  let whole = !single;
  let known = false;
  NEIGHBORS.forEach(({ before, after }, i) => {
    if (sampled && (before !== '' || !SAMPLE.has(after))) return;
    const text = before + spelling + after;
    const tokens = tokenizer.tokenize(text);
    // The base knows its own words better than a long list does.
    known ||= sampled && text === spelling && isKnownWord(lexicon, tokens);
    const inside = tokensWithin(tokens, before.length, before.length + spelling.length);
    const joins = inside !== null && makesTerm(lexicon, inside);
    whole &&= joins && readings.includes(readingOf(lexicon, text, inside));
    cost = Math.min(cost, pathCost(lexicon, tokens) - neighborCosts[i]!);
  });
  return whole || known ? null : cost;
}

/** The cost at which a word with the ids of its model is preferred over its parts. */
export function costOverParts(
  lexicon: Lexicon,
  tokenizer: Tokenizer,
  word: Pick<SourceWord, 'surface' | 'leftId' | 'rightId'>,
  preference: number,
): number {
  const parts = pathCost(lexicon, tokenizer.tokenize(word.surface));
  return asStored(parts - rowCost(lexicon, [{ ...word, cost: 0 }]) - preference);
}

function asStored(cost: number): number {
  return Math.min(MAX_COST, Math.max(MIN_COST, cost));
}

/** The tokens of a range of the text; null if one crosses its ends. */
function tokensWithin(tokens: Int32Array, start: number, end: number): Int32Array | null {
  let from = 0;
  while (tokens[from]! < start) from += 3;
  let to = from;
  while (to < tokens.length && tokens[to + 1]! <= end) to += 3;
  return to > from && tokens[from] === start && tokens[to - 2] === end
    ? tokens.subarray(from, to)
    : null;
}

function isKnownWord(lexicon: Lexicon, tokens: Int32Array): boolean {
  return tokens.length <= 3 && lexicon.isKnown(tokens[2]!);
}

function makesTerm(lexicon: Lexicon, tokens: Int32Array): boolean {
  for (let i = 2; i < tokens.length; i += 3) {
    const features = lexicon.featuresOf(tokens[i]!);
    if (!(i === 2 ? opensTerm(features) : continuesTerm(features))) return false;
  }
  return true;
}

/** Reading of a sequence of tokens, in hiragana; kana without a reading are their own. */
function readingOf(lexicon: Lexicon, text: string, tokens: Int32Array): string {
  let reading = '';
  for (let i = 0; i < tokens.length; i += 3) {
    const known = lexicon.reading(tokens[i + 2]!);
    reading += known === '' ? text.slice(tokens[i], tokens[i + 1]) : known;
  }
  return toHiragana(reading);
}

/** Cost of a path of the lattice, from the beginning to the end of the sentence. */
function pathCost(lexicon: Lexicon, tokens: Int32Array): number {
  const row: Weights[] = [];
  for (let i = 2; i < tokens.length; i += 3) row.push(weightsOf(lexicon, tokens[i]!));
  return rowCost(lexicon, row);
}

function weightsOf(lexicon: Lexicon, word: number): Weights {
  return { ...lexicon.contextOf(word), cost: lexicon.costOf(word) };
}

/**
 * Cost of a sequence of words with its connections, from the beginning to the end of a sentence.
 */
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
