/**
 * The words whose reading the article gives, as nodes of the lattice wherever they stand in it:
 * 高市 in 高市氏 is たかいち once 高市早苗（たかいち・さなえ） has been read.
 */
import type { Lexicon } from '../../text/lexicon';
import { toHiragana } from '../../text/kana';
import type { Given, GivenWord } from './inline-readings';
import type { InlineNode } from '../../tokens/extra-words';

/** Part of a pattern, offsets from its start. */
interface Piece {
  start: number;
  end: number;
  reading: string;
  word: number;
  cost: number;
}

interface Pattern {
  text: string;
  pieces: readonly Piece[];
  /** Only before what a person is called by. */
  titled: boolean;
}

/**
 * A whole name, a word of three characters or more: below anything the lexicon puts together, and
 * below what looks like a number (十日町).
 */
const CERTAIN = -16_000;
/** A surname or a short word beside other words that are written so: it wins over these alone. */
const PREFERRED = -2_000;
/** One that the lexicon does not have: as a common word, so that 最高市場 stays as it is. */
const UNKNOWN_COST = 4_000;
const CERTAIN_LENGTH = 3;

/** Behind a person's name. */
const TITLE =
  /^(?:氏|さん|様|容疑者|被告|選手|(?:副|前|元)?(?:首相|大統領|総裁|総理|社長|会長|知事|市長|議員|大臣|長官|教授|監督|代表|外相|財務相))/u;
const LONGEST_TITLE = 5;

/** Surname, given name, or any other word. */
type Sort = '姓' | '名' | null;

/** Words that others behave like, with the two lower parts of speech by which they are found. */
const EXAMPLES = {
  姓: { surface: '田中', pos2: '人名', pos3: '姓' },
  名: { surface: '太郎', pos2: '人名', pos3: '名' },
  work: { surface: '源氏物語', pos2: '一般', pos3: '*' },
} as const;

export class InlineScanner {
  private readonly patterns: readonly Pattern[];

  constructor(
    private readonly lexicon: Lexicon,
    given: readonly Given[],
  ) {
    this.patterns = given.flatMap((one) => this.patternsOf(one, given));
  }

  /** Nodes in the order of the text. */
  scan(text: string): InlineNode[] {
    const nodes: InlineNode[] = [];
    for (const { text: wanted, pieces, titled } of this.patterns) {
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const end = at + wanted.length;
        if (titled && !TITLE.test(text.slice(end, end + LONGEST_TITLE))) continue;
        for (const piece of pieces) nodes.push(this.node(at, piece));
      }
    }
    return nodes.sort((a, b) => a.start - b.start);
  }

  private node(at: number, { start, end, reading, word, cost }: Piece): InlineNode {
    const { leftId, rightId } = this.lexicon.contextOf(word);
    return {
      kind: 'inline',
      start: at + start,
      end: at + end,
      leftId,
      rightId,
      cost,
      reading,
      word,
    };
  }

  private patternsOf([first, second]: Given, all: readonly Given[]): Pattern[] {
    const { surface } = first;
    if (second === undefined) {
      const cost = surface.length >= CERTAIN_LENGTH ? CERTAIN : this.costAmong(surface);
      return [{ text: surface, pieces: [this.piece(first, 0, null, cost)], titled: false }];
    }
    const names = ['', ' ', '　'].map((gap) => ({
      text: surface + gap + second.surface,
      pieces: [
        this.piece(first, 0, '姓', CERTAIN),
        this.piece(second, surface.length + gap.length, '名', CERTAIN),
      ],
      titled: false,
    }));
    // Two persons of one surname that is read differently: it alone says nothing.
    const shared = all.some(([one]) => one.surface === surface && one.reading !== first.reading);
    if (shared) return names;
    const alone = this.piece(first, 0, '姓', this.costAmong(surface));
    return [...names, { text: surface, pieces: [alone], titled: surface.length === 1 }];
  }

  private piece({ surface, reading }: GivenWord, start: number, sort: Sort, cost: number): Piece {
    const word = this.wordLike(surface, reading, sort);
    return { start, end: start + surface.length, reading, word, cost };
  }

  /** The word of the lexicon that the given one behaves like. */
  private wordLike(surface: string, reading: string, sort: Sort): number {
    const { lexicon } = this;
    const named = (word: number) => lexicon.featuresOf(word).pos3 === sort;
    const words = lexicon.wordsOf(surface);
    if (sort !== null) return words.find(named) ?? this.example(sort);
    const nouns = words.filter((word) => lexicon.featuresOf(word).pos === '名詞');
    const isSo = (word: number) => toHiragana(lexicon.reading(word)) === reading;
    return nouns.find(isSo) ?? nouns[0] ?? this.example('work');
  }

  private example(sort: keyof typeof EXAMPLES): number {
    const { surface, pos2, pos3 } = EXAMPLES[sort];
    const isSo = (word: number) => {
      const features = this.lexicon.featuresOf(word);
      return features.pos2 === pos2 && features.pos3 === pos3;
    };
    const words = this.lexicon.wordsOf(surface);
    return words.find(isSo) ?? words[0] ?? 0;
  }

  /** A little below the words of the same surface, so that longer words stay what they are. */
  private costAmong(surface: string): number {
    const costs = this.lexicon.wordsOf(surface).map((word) => this.lexicon.costOf(word));
    return costs.length === 0 ? UNKNOWN_COST : Math.min(...costs) + PREFERRED;
  }
}
