import { isKanaOnly, toHiragana } from '../text/kana';
import type { Features, Lexicon } from '../text/lexicon';
import { continuesTerm, opensTerm } from '../text/term-parts';
import { inflects, isEnding } from './inflection';
import type { ExtraWord } from './extra-words';

/** A word of the lexicon with a reading that the lexicon does not have for it. */
interface RereadWord {
  kind: 'reread';
  /** What it is apart from its reading. */
  word: number;
  /** Hiragana, as is the reading of its base form. */
  reading: string;
  baseReading: string;
}

const COUNTRY: Features = {
  pos: '名詞',
  pos1: '固有名詞',
  pos2: '地域',
  pos3: '国',
  conjugationType: '*',
  conjugationForm: '*',
};
const NUMBER: Features = { ...COUNTRY, pos1: '数', pos2: '*', pos3: '*' };

/** What the joining of tokens asks of each of them, as bits. */
export const Trait = {
  /** Can begin a term of several tokens. */
  opensTerm: 1,
  /** Can stand in one behind its first token. */
  continuesTerm: 2,
  number: 4,
  /** A verb or an adjective: takes endings. */
  inflects: 8,
  /** Can be such an ending. */
  ending: 16,
  /** A noun that can stand within a compound: affixes but suffixes, and numbers, are read otherwise. */
  freeNoun: 32,
} as const;

/** Nouns that stand within compounds, by their first subdivision. */
const FREE_NOUN = /^(?:一般|サ変接続|形容動詞語幹|固有名詞|接尾)$/u;

const NUMBER_TRAITS = traitsOfFeatures(NUMBER);
const COUNTRY_TRAITS = traitsOfFeatures(COUNTRY);

/** The traits of each of the lexicon's features, by feature index. */
export function traitsOfLexicon(lexicon: Lexicon): Uint8Array {
  return Uint8Array.from(lexicon.features, traitsOfFeatures);
}

function traitsOfFeatures(features: Features): number {
  const { pos, pos1 } = features;
  let traits = 0;
  if (opensTerm(features)) traits |= Trait.opensTerm;
  if (continuesTerm(features)) traits |= Trait.continuesTerm;
  if (pos === '名詞' && pos1 === '数') traits |= Trait.number;
  if (pos === '名詞' && FREE_NOUN.test(pos1)) traits |= Trait.freeNoun;
  if (inflects(features)) traits |= Trait.inflects;
  if (isEnding(features)) traits |= Trait.ending;
  return traits;
}

/** The tokenizer's triples (start, end, word) of one paragraph, read token by token. */
export class TokenList {
  readonly count: number;
  private readonly nodes: (ExtraWord | RereadWord)[];
  /** Bits of `Trait` by token: asked several times of each. */
  private readonly traitsAt: number[] = [];

  constructor(
    readonly text: string,
    private readonly triples: Int32Array,
    private readonly lexicon: Lexicon,
    private readonly traitsOf: Uint8Array,
    nodes: readonly ExtraWord[],
  ) {
    this.count = triples.length / 3;
    this.nodes = [...nodes];
    for (let token = 0; token < this.count; token++) this.traitsAt.push(this.findTraits(token));
  }

  start(token: number): number {
    return this.triples[3 * token] ?? this.text.length;
  }

  end(token: number): number {
    return this.triples[3 * token + 1] ?? this.text.length;
  }

  /** ≥ 0: a word of the lexicon; below: an extra node or a word that was given a new reading. */
  word(token: number): number {
    return this.triples[3 * token + 2] ?? 0;
  }

  node(token: number): ExtraWord | RereadWord | undefined {
    const word = this.word(token);
    // A negative index would be looked up as the name of a property, which takes much longer.
    return word < 0 ? this.nodes[-1 - word] : undefined;
  }

  /** Puts another word of the lexicon in a token's place: one of its surface, or an unknown one. */
  replace(token: number, word: number): void {
    this.triples[3 * token + 2] = word;
    this.traitsAt[token] = this.findTraits(token);
  }

  /** Gives a word of the lexicon a reading of its own, in hiragana, and one to its base form. */
  reread(token: number, reading: string, baseReading: string): void {
    const word = this.lexiconWord(token);
    this.nodes.push({ kind: 'reread', word, reading, baseReading });
    this.replace(token, -this.nodes.length);
  }

  /** The word that says everything but the reading; negative for a number or a country. */
  private lexiconWord(token: number): number {
    const word = this.word(token);
    if (word >= 0) return word;
    const node = this.nodes[-1 - word];
    return node !== undefined && 'word' in node ? node.word : word;
  }

  surface(token: number): string {
    return this.text.slice(this.start(token), this.end(token));
  }

  /** Bits of `Trait`. */
  traits(token: number): number {
    return this.traitsAt[token]!;
  }

  private findTraits(token: number): number {
    const word = this.lexiconWord(token);
    if (word >= 0) return this.traitsOf[this.lexicon.featureOf(word)]!;
    return this.node(token)?.kind === 'number' ? NUMBER_TRAITS : COUNTRY_TRAITS;
  }

  features(token: number): Features {
    const word = this.lexiconWord(token);
    if (word >= 0) return this.lexicon.featuresOf(word);
    return this.node(token)?.kind === 'number' ? NUMBER : COUNTRY;
  }

  base(token: number): string {
    const word = this.lexiconWord(token);
    const surface = this.surface(token);
    const base = word < 0 ? surface : this.lexicon.baseForm(word, surface);
    return base === '*' ? surface : base;
  }

  /** Whether the token's reading is only the likeliest of several. */
  uncertain(token: number): boolean {
    const word = this.word(token);
    return word >= 0 && this.lexicon.isUncertain(word);
  }

  /** Hiragana; empty where unknown. Kana are their own reading, known to the lexicon or not. */
  reading(token: number): string {
    const known = this.node(token)?.reading ?? toHiragana(this.lexicon.reading(this.word(token)));
    if (known !== '') return known;
    const surface = this.surface(token);
    return isKanaOnly(surface) ? toHiragana(surface) : '';
  }
}
