import { isKanaOnly, toHiragana } from '../text/kana';
import type { Features, Lexicon } from '../text/lexicon';
import type { ExtraWord } from './extra-words';
import { traitsOfFeatures } from './token-traits';

/** A word of the lexicon with a reading that the lexicon does not have for it. */
export interface RereadWord {
  kind: 'reread';
  /** The word of the lexicon that says everything but the reading. */
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

const NUMBER_TRAITS = traitsOfFeatures(NUMBER);
const COUNTRY_TRAITS = traitsOfFeatures(COUNTRY);

/** What a token list is made of. */
export interface TokenTable {
  readonly text: string;
  /** (start, end, word) of each token, as the tokenizer gives them. */
  readonly triples: Int32Array;
  /** What the words below zero are: word −1 − i is nodes[i]. */
  readonly nodes: (ExtraWord | RereadWord)[];
  readonly lexicon: Lexicon;
  /** Traits of the lexicon's features, by feature index. */
  readonly traitsOf: Uint8Array;
}

/**
 * The tokens of one paragraph. Does not change: a {@link TokenDraft} is the list in which readings
 * are still decided.
 */
export class TokenList {
  readonly text: string;
  readonly count: number;
  protected readonly triples: Int32Array;
  protected readonly nodes: (ExtraWord | RereadWord)[];
  private readonly lexicon: Lexicon;
  private readonly traitsOf: Uint8Array;
  /** Bits of `Trait` by token; each is needed several times. */
  protected readonly traitsAt: number[] = [];
  /** Tokens whose reading is uncertain, or certain, regardless of the lexicon. */
  protected readonly marks = new Map<number, boolean>();

  protected constructor({ text, triples, nodes, lexicon, traitsOf }: TokenTable) {
    this.text = text;
    this.count = triples.length / 3;
    this.triples = triples;
    this.nodes = nodes;
    this.lexicon = lexicon;
    this.traitsOf = traitsOf;
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

  /** Whether a token is a word that was offered to the lattice, not one of the lexicon. */
  isExtra(token: number): boolean {
    const node = this.node(token);
    return node !== undefined && node.kind !== 'reread';
  }

  surface(token: number): string {
    return this.text.slice(this.start(token), this.end(token));
  }

  /** Bits of `Trait`. */
  traits(token: number): number {
    return this.traitsAt[token]!;
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

  /** Whether the token's reading is only the most likely of several. */
  uncertain(token: number): boolean {
    const marked = this.marks.get(token);
    if (marked !== undefined) return marked;
    const word = this.word(token);
    if (word >= 0) return this.lexicon.isUncertain(word);
    const node = this.nodes[-1 - word];
    return node?.kind === 'person' && node.uncertain;
  }

  /** Whether the text makes a token's reading more or less certain than the lexicon does. */
  isMarked(token: number): boolean {
    return this.marks.has(token);
  }

  /** Hiragana; empty if unknown. Kana are their own reading, known to the lexicon or not. */
  reading(token: number): string {
    const known = this.node(token)?.reading ?? toHiragana(this.lexicon.reading(this.word(token)));
    if (known !== '') return known;
    const surface = this.surface(token);
    return isKanaOnly(surface) ? toHiragana(surface) : '';
  }

  /** The word that says everything but the reading; negative for a number or a country. */
  protected lexiconWord(token: number): number {
    const word = this.word(token);
    if (word >= 0) return word;
    const node = this.nodes[-1 - word];
    return node !== undefined && 'word' in node ? node.word : word;
  }

  protected findTraits(token: number): number {
    const word = this.lexiconWord(token);
    if (word >= 0) return this.traitsOf[this.lexicon.featureOf(word)]!;
    return this.node(token)?.kind === 'number' ? NUMBER_TRAITS : COUNTRY_TRAITS;
  }
}
