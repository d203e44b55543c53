/**
 * What is known of word forms, by the tokens that they are made of. A path of keys leads to each, one
 * or more a token, so that looking one up makes no string of them.
 */
import type { Lexicon } from '../text/lexicon';
import type { Segment } from '../tokens/segments';
import type { TokenList } from '../tokens/token-list';

/** Word forms kept; an article has about 500, a day of reading some ten thousand. */
const MAX_FORMS = 30_000;

/** Key of a token that is not in the lexicon. */
const NO_WORD = -1;
/** Keys of a token whose reading the text makes uncertain or certain. */
const UNCERTAIN = -2;
const CERTAIN = -3;

/** What is known of the forms that begin with the same keys. */
export class FormNode<Known> {
  known: Known | null = null;
  private longer: Map<number | string, FormNode<Known>> | null = null;

  step(key: number | string): FormNode<Known> {
    this.longer ??= new Map();
    let next = this.longer.get(key);
    if (next === undefined) this.longer.set(key, (next = new FormNode<Known>()));
    return next;
  }
}

export class FormMemo<Known> {
  private root = new FormNode<Known>();
  private size = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** The key of a token is its word; of a word that the lexicon lacks, its surface and reading. */
  nodeOf(tokens: TokenList, { first, last }: Segment): FormNode<Known> {
    let node = this.root;
    for (let token = first; token <= last; token++) {
      const word = tokens.word(token);
      node = node.step(word >= 0 ? word : NO_WORD);
      if (tokens.isMarked(token)) node = node.step(tokens.uncertain(token) ? UNCERTAIN : CERTAIN);
      if (word >= 0 && this.lexicon.isKnown(word)) continue;
      node = node.step(tokens.surface(token));
      const extra = tokens.node(token);
      if (extra === undefined) continue;
      node = node.step(extra.reading).step('word' in extra ? extra.word : NO_WORD);
      if (extra.kind === 'person' && extra.uncertain) node = node.step(UNCERTAIN);
    }
    return node;
  }

  keep(node: FormNode<Known>, known: Known): Known {
    if (this.size++ >= MAX_FORMS) {
      this.root = new FormNode<Known>();
      this.size = 1;
    }
    node.known = known;
    return known;
  }
}
