/**
 * Lexemes by the tokens that they are made of. A path of keys leads to each, one or more a token, so
 * that looking one up makes no string of them.
 */
import type { Lexicon } from '../text/lexicon';
import type { Segment } from '../tokens/segments';
import type { TokenList } from '../tokens/token-list';
import type { Lexeme } from '../tokens/word';

/** Word forms kept; an article has about 500, a day of reading some ten thousand. */
const MAX_LEXEMES = 30_000;

/** Key of a token that is not in the lexicon. */
const NO_WORD = -1;

/** What is known of the forms that begin with the same keys. */
export class FormNode {
  lexeme: Lexeme | null = null;
  private longer: Map<number | string, FormNode> | null = null;

  step(key: number | string): FormNode {
    this.longer ??= new Map();
    let next = this.longer.get(key);
    if (next === undefined) this.longer.set(key, (next = new FormNode()));
    return next;
  }
}

export class FormMemo {
  private root = new FormNode();
  private size = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** The key of a token is its word; of a word that the lexicon lacks, its surface and reading. */
  nodeOf(tokens: TokenList, { first, last }: Segment): FormNode {
    let node = this.root;
    for (let token = first; token <= last; token++) {
      const word = tokens.word(token);
      node = node.step(word >= 0 ? word : NO_WORD);
      if (word >= 0 && this.lexicon.isKnown(word)) continue;
      node = node.step(tokens.surface(token));
      const extra = tokens.node(token);
      if (extra === undefined) continue;
      node = node.step(extra.reading).step('word' in extra ? extra.word : NO_WORD);
    }
    return node;
  }

  keep(node: FormNode, lexeme: Lexeme): Lexeme {
    if (this.size++ >= MAX_LEXEMES) {
      this.root = new FormNode();
      this.size = 1;
    }
    node.lexeme = lexeme;
    return lexeme;
  }
}
