/**
 * Numbers with their counters as words for the lattice: 2日 ふつか, 300人 さんびゃくにん, 数日 すうじつ.
 * The base dictionary has numerals and counters only apart, takes 日 after a digit for にち or ひ, and
 * knows none of the sounds that change between the two.
 */
import { BitSet, nextOf } from '../collections/bit-set';
import { counterAt, counterRule } from './counters/counters';
import { eraBefore } from './reading/era-readings';
import { isKanji } from '../text/kana';
import type { ExtraNode } from '../text/lattice';
import type { Lexicon } from '../text/lexicon';
import { endOfLongestWord } from '../text/longest-word';
import { countsAt, NumberReadings, type Piece } from './reading/number-readings';
import { NumeralCosts } from './reading/numeral-costs';
import { scanNumeral, type Numeral } from './scan/numeral-scan';
import type { FuriganaSpan } from '../text/furigana-span';

export interface NumberNode extends ExtraNode {
  kind: 'number';
  /** Hiragana of the whole. */
  reading: string;
  /** Offsets from the start of the node. */
  furigana: readonly FuriganaSpan[];
}

/** A number that was read, before it becomes a node. */
interface Reading {
  pieces: Piece[];
  cost: number;
  /** Ends without a counter. */
  bare?: boolean;
}

/**
 * Cheaper than any path through digit and counter apart: what begins with a digit is certainly a
 * number, and the dictionary's costs for it come from a corpus with its own idea of digits.
 */
const CERTAIN = -12_000;
/**
 * Kanji numerals compete: 三日月 and 一本気 are words. A node costs what its numerals and counter cost
 * apart, less EVEN, so that it only takes their place; less LIKELY where a word begins at its
 * counter (月末 in 三月末), less SURE where none begins in it that reaches its end.
 */
const EVEN = 300;
const LIKELY = 3_000;
const SURE = 8_000;

/** Where a number may start: a digit, 数 or 何, a kanji numeral, 元 of 元年. */
const NUMBER_START = BitSet.ofUnits(
  '0123456789０１２３４５６７８９数何元〇一二三四五六七八九十百千',
);

/** Kanji after which a numeral is a number: 五月三日, 約百人, 第三章, 午後一時. */
const BEFORE_NUMBER = /(?:午[前後]|[月年日時分秒週約第計全各毎他満])$/u;
/** A row of digits that is no number (too long, a version, a date with points) is passed over. */
const ROW_OF_DIGITS = /[\d０-９.．,，〇一二三四五六七八九]+/uy;

export class NumberScanner {
  private readonly leftId: number;
  /** Right id of a number that ends in its counter, and of one without. */
  private readonly rightId: number;
  private readonly bareRightId: number;
  private readonly costs: NumeralCosts;
  private readonly reader: NumberReadings;
  private readonly endOfWord: (text: string, start: number) => number;

  constructor(lexicon: Lexicon) {
    const wordWith = (surface: string, pos1: string, pos2: string) =>
      lexicon.wordsOf(surface).find((word) => {
        const features = lexicon.featuresOf(word);
        return features.pos1 === pos1 && features.pos2 === pos2;
      }) ?? 0;
    const numeral = wordWith('一', '数', '*');
    ({ leftId: this.leftId, rightId: this.bareRightId } = lexicon.contextOf(numeral));
    this.rightId = lexicon.contextOf(wordWith('人', '接尾', '助数詞')).rightId;
    this.costs = new NumeralCosts(lexicon, numeral);
    this.endOfWord = (text, start) => endOfLongestWord(lexicon.columns.trie, text, start);
    this.reader = new NumberReadings(this.endOfWord);
  }

  /** Nodes in the order of the text; they do not overlap. */
  scan(text: string): NumberNode[] {
    const nodes: NumberNode[] = [];
    let end = 0;
    for (;;) {
      const position = nextOf(NUMBER_START, text, end);
      if (position === text.length) break;
      end = Math.max(position + 1, this.scanAt(text, position, end, nodes));
    }
    return nodes;
  }

  /**
   * @param free end of the number before: what lies behind it may join this one (平成 of 平成12年)
   * @returns the position behind the number that starts here; `position` where none does
   */
  private scanAt(text: string, position: number, free: number, nodes: NumberNode[]): number {
    if (text[position] === '元') return this.scanFirstYear(text, position, free, nodes);
    const numeral = scanNumeral(text, position, countsAt);
    if (numeral === null) return endOfRow(text, position);
    const reading = numeral.digits
      ? this.readDigits(text, numeral)
      : this.readKanji(text, numeral, free);
    if (reading === null) return numeral.end;
    const node = this.nodeOf({
      ...reading,
      pieces: this.reader.withPrefix(text, reading.pieces, free),
    });
    if (node.furigana.length > 0) nodes.push(node);
    return node.end;
  }

  /** 令和元年; without its era 元年 is a word of the dictionary. */
  private scanFirstYear(text: string, position: number, free: number, nodes: NumberNode[]): number {
    const era = text[position + 1] === '年' ? eraBefore(text, position) : null;
    if (era === null || era.start < free) return position;
    const end = position + 2;
    const pieces = [
      { start: era.start, end: position, reading: era.reading, shown: true },
      { start: position, end, reading: 'がんねん', shown: true },
    ];
    nodes.push(this.nodeOf({ pieces, cost: CERTAIN }));
    return end;
  }

  /** A number that begins with a digit; null where nothing of it needs a reading. */
  private readDigits(text: string, numeral: Numeral): Reading | null {
    const pieces = this.reader.withCounter(text, numeral);
    if (pieces !== null) return { pieces, cost: CERTAIN };
    if (numeral.open) return null;
    if (numeral.parts.every((part) => part.digits) && !this.reader.isRate(text, numeral))
      return null;
    return { pieces: this.reader.alone(numeral), cost: CERTAIN, bare: true };
  }

  /** A kanji numeral; null where it is left to the dictionary. */
  private readKanji(text: string, numeral: Numeral, free: number): Reading | null {
    const { start, end } = numeral;
    const joined = isKanji(text.charCodeAt(start - 1));
    const expected =
      !joined || start === free || BEFORE_NUMBER.test(text.slice(Math.max(0, start - 2), start));
    const single = end - start === 1;
    const pieces = this.reader.withCounter(text, numeral);
    if (pieces === null) {
      // 三百, 数千, 何百万: more than one numeral with a place; a single one the dictionary reads.
      if (single || numeral.positional || numeral.open) return null;
      const cost = this.costs.apart(text.slice(start, end)) - EVEN;
      return { pieces: this.reader.alone(numeral), cost, bare: true };
    }
    const counter = counterAt(text, end);
    if (counter !== '') {
      const { kanji, one } = counterRule(counter);
      if (kanji === false && single) return null;
      if (one === false && numeral.value === 1 && !(joined && expected)) return null;
    }
    const counted = pieces[pieces.length - 1]!.end;
    // 十分 is じゅうぶん and 四つ目 よつめ for the dictionary; here the context has shown the number.
    if (counter === '分' || counter === 'つ') return { pieces, cost: CERTAIN };
    const margin = expected ? this.margin(text, numeral, counted) : EVEN;
    return { pieces, cost: this.costs.apart(text.slice(start, end), counter) - margin };
  }

  /** How much cheaper than its parts a kanji numeral is where it may well be a number. */
  private margin(text: string, { start, end }: Numeral, counted: number): number {
    if (this.endOfWord(text, start) >= counted) return EVEN;
    return this.endOfWord(text, end) > counted ? LIKELY : SURE;
  }

  private nodeOf({ pieces, cost, bare = false }: Reading): NumberNode {
    const { start } = pieces[0]!;
    const { end } = pieces[pieces.length - 1]!;
    const furigana: FuriganaSpan[] = [];
    let reading = '';
    let open: FuriganaSpan | null = null;
    for (const piece of pieces) {
      reading += piece.reading;
      if (!piece.shown) open = null;
      else if (open !== null) {
        open.end = piece.end - start;
        open.reading += piece.reading;
      } else {
        open = { start: piece.start - start, end: piece.end - start, reading: piece.reading };
        furigana.push(open);
      }
    }
    const { leftId } = this;
    const rightId = bare ? this.bareRightId : this.rightId;
    const certain = cost === CERTAIN;
    return { kind: 'number', start, end, leftId, rightId, cost, certain, reading, furigana };
  }
}

/** Behind a row of digits that is no number, or the next position. */
function endOfRow(text: string, position: number): number {
  ROW_OF_DIGITS.lastIndex = position;
  return ROW_OF_DIGITS.test(text) ? ROW_OF_DIGITS.lastIndex : position + 1;
}
