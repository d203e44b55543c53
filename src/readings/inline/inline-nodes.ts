/**
 * Makes extra nodes of the lattice for all occurrences of words whose reading the article gives: 高市
 * of 高市氏 is たかいち in an article with 高市早苗（たかいち・さなえ）.
 */
import type { Lexicon } from '../../text/lexicon';
import { isKanji, toHiragana } from '../../text/kana';
import type { InlineWords, InlineWord } from './inline-readings';
import { isTitleAfter } from '../names/persons/person-titles';
import type { InlineNode } from '../../tokens/extra-words';

/** A word of a pattern, with offsets from the pattern's start. */
interface PatternPiece {
  start: number;
  end: number;
  reading: string;
  word: number;
  cost: number;
}

interface Pattern {
  text: string;
  pieces: readonly PatternPiece[];
  /** A surname without the given name. */
  alone: boolean;
}

/**
 * Cost of a full name or a word of three characters or more: below any path of the lexicon's words
 * and of numbers (十日町).
 */
const CERTAIN = -16_000;
/** Difference in cost of a surname or a short word from other words of the same spelling. */
const PREFERRED = -2_000;
/** Cost of a word that the lexicon lacks, that of a common word, so that 最高市場 is not cut at 高市. */
const UNKNOWN_COST = 4_000;
const CERTAIN_LENGTH = 3;
/** Cost of a surname between other characters than kanji: below its parts (種|市は). */
const ALONE_COST = -2_000;

/** What a surname of one kanji may stand before, if no kanji stand before it: 孫は, 東が. */
const AFTER_SHORT = /^(?:は(?!、?[東西南北])|が|も|、)/u;
/** What makes a place of a surname: 大山町, 高島市; but 大山町長 may be Mr. Oyama, the mayor. */
const OF_PLACE = /^[県市町村区郡駅港署](?!長)/u;

/** Surname, given name, or any other word. */
type Sort = '姓' | '名' | null;

/**
 * Words of the lexicon whose context ids the nodes get, with two subdivisions of part of speech.
 */
const EXAMPLES = {
  姓: { surface: '田中', pos2: '人名', pos3: '姓' },
  名: { surface: '太郎', pos2: '人名', pos3: '名' },
  work: { surface: '源氏物語', pos2: '一般', pos3: '*' },
} as const;

export class InlineScanner {
  private readonly patterns: readonly Pattern[];

  constructor(
    private readonly lexicon: Lexicon,
    given: readonly InlineWords[],
  ) {
    this.patterns = given.flatMap((one) => this.patternsOf(one, given));
  }

  /** @returns nodes in the order of the text */
  scan(text: string): InlineNode[] {
    const nodes: InlineNode[] = [];
    for (const { text: wanted, pieces, alone } of this.patterns) {
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        for (const piece of pieces) {
          const cost = alone ? costAlone(text, at, piece) : piece.cost;
          if (cost !== null) nodes.push(this.node(at, { ...piece, cost }));
        }
      }
    }
    return nodes.sort((a, b) => a.start - b.start);
  }

  private node(at: number, { start, end, reading, word, cost }: PatternPiece): InlineNode {
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

  private patternsOf([first, second]: InlineWords, all: readonly InlineWords[]): Pattern[] {
    const { surface } = first;
    if (second === undefined) {
      const cost = surface.length >= CERTAIN_LENGTH ? CERTAIN : this.costAmong(surface);
      return [{ text: surface, pieces: [this.piece(first, 0, null, cost)], alone: false }];
    }
    const names = ['', ' ', '　'].map((gap) => ({
      text: surface + gap + second.surface,
      pieces: [
        this.piece(first, 0, '姓', CERTAIN),
        this.piece(second, surface.length + gap.length, '名', CERTAIN),
      ],
      alone: false,
    }));
    // If two persons' surnames have the same spelling but different readings, a bare surname is
    // ambiguous.
    const shared = all.some(([one]) => one.surface === surface && one.reading !== first.reading);
    if (shared) return names;
    const alone = this.piece(first, 0, '姓', this.costAmong(surface));
    return [...names, { text: surface, pieces: [alone], alone: true }];
  }

  private piece(
    { surface, reading }: InlineWord,
    start: number,
    sort: Sort,
    cost: number,
  ): PatternPiece {
    const word = this.wordLike(surface, reading, sort);
    return { start, end: start + surface.length, reading, word, cost };
  }

  /** The word of the lexicon whose context ids the node gets. */
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

  /** A little less than the words of the same surface, so that longer words still win. */
  private costAmong(surface: string): number {
    const costs = this.lexicon.wordsOf(surface).map((word) => this.lexicon.costOf(word));
    return costs.length === 0 ? UNKNOWN_COST : Math.min(...costs) + PREFERRED;
  }
}

/**
 * The cost of a surname without the given name at a place of the text; null if it is something else
 * there. Before a title it is certain, and if it stands alone it is likelier than any other word.
 */
function costAlone(text: string, at: number, { end: length, cost }: PatternPiece): number | null {
  const end = at + length;
  const opens = !isKanji(text.charCodeAt(at - 1));
  const titled = isTitleAfter(text, end);
  if (length === 1) {
    if (!opens) return titled ? cost : null;
    const bare = text.charAt(at - 1) !== 'の' && AFTER_SHORT.test(text.slice(end, end + 3));
    return titled ? CERTAIN : bare ? cost : null;
  }
  if (OF_PLACE.test(text.slice(end, end + 2))) return null;
  if (opens && titled) return CERTAIN;
  return opens && !isKanji(text.charCodeAt(end)) ? Math.min(cost, ALONE_COST) : cost;
}
