import type { CountryNode } from '../language/country-nodes';
import { toHiragana } from '../language/kana';
import type { Features, Lexicon } from '../language/lexicon';
import type { NumberNode } from '../language/number-nodes';

/** The extra words that the analysis offers to the lattice. */
export type AnalysisNode = NumberNode | CountryNode;

const COUNTRY: Features = {
  pos: '名詞',
  pos1: '固有名詞',
  pos2: '地域',
  pos3: '国',
  conjugationType: '*',
  conjugationForm: '*',
};
const NUMBER: Features = { ...COUNTRY, pos1: '数', pos2: '*', pos3: '*' };

/** The tokenizer's triples (start, end, word) of one paragraph, read token by token. */
export class TokenList {
  readonly count: number;

  constructor(
    readonly text: string,
    private readonly triples: Int32Array,
    private readonly lexicon: Lexicon,
    private readonly nodes: readonly AnalysisNode[],
  ) {
    this.count = triples.length / 3;
  }

  start(token: number): number {
    return this.triples[3 * token] ?? this.text.length;
  }

  end(token: number): number {
    return this.triples[3 * token + 1] ?? this.text.length;
  }

  /** ≥ 0: a word of the lexicon; below: an extra node. */
  word(token: number): number {
    return this.triples[3 * token + 2] ?? 0;
  }

  node(token: number): AnalysisNode | undefined {
    return this.nodes[-1 - this.word(token)];
  }

  surface(token: number): string {
    return this.text.slice(this.start(token), this.end(token));
  }

  features(token: number): Features {
    const node = this.node(token);
    if (node === undefined) return this.lexicon.featuresOf(this.word(token));
    return node.kind === 'number' ? NUMBER : COUNTRY;
  }

  base(token: number): string {
    const word = this.word(token);
    const surface = this.surface(token);
    const base = word < 0 ? surface : this.lexicon.baseForm(word, surface);
    return base === '*' ? surface : base;
  }

  /** Hiragana; empty where unknown. */
  reading(token: number): string {
    return this.node(token)?.reading ?? toHiragana(this.lexicon.reading(this.word(token)));
  }
}
