/** Nodes of the lattice for surnames and given names. */
import type { Lexicon } from '../../../text/lexicon';
import type { PersonNode } from '../../../tokens/extra-words';

type Part = '姓' | '名' | '一般';

/** Words of the lexicon whose context ids the nodes get. */
const EXAMPLES: Readonly<Record<Part, string>> = { 姓: '田中', 名: '太郎', 一般: '聖徳太子' };

/**
 * Cost of a part of a name where the words beside it make it certain: less than any path of words, more
 * than what the article itself says of a person (inline-nodes.ts).
 */
export const CERTAIN_COST = -8_000;

export interface NamePart {
  start: number;
  end: number;
  part: Part;
  /** Hiragana. */
  reading: string;
  uncertain: boolean;
  cost: number;
  why: string;
}

export class PersonNodes {
  private readonly examples: ReadonlyMap<Part, number>;

  constructor(private readonly lexicon: Lexicon) {
    const parts = Object.keys(EXAMPLES) as Part[];
    this.examples = new Map(parts.map((part) => [part, this.example(part)]));
  }

  node({ part, ...node }: NamePart): PersonNode {
    const word = this.examples.get(part) ?? 0;
    return { kind: 'person', ...node, ...this.lexicon.contextOf(word), word };
  }

  private example(part: Part): number {
    const words = this.lexicon.wordsOf(EXAMPLES[part]);
    const isSo = (word: number) => {
      const { pos2, pos3 } = this.lexicon.featuresOf(word);
      return pos2 === '人名' && (part === '一般' || pos3 === part);
    };
    return words.find(isSo) ?? words[0] ?? 0;
  }
}
