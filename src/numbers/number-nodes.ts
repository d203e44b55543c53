/**
 * Numbers with their counters as extra nodes of the lattice: 2日 ふつか, 300人 さんびゃくにん, 数日
 * すうじつ. The base dictionary has numerals and counters only as separate words, reads 日 after a digit
 * as にち or ひ, and knows no sound changes between the two.
 */
import { BitSet, nextOf } from '../collections/bit-set';
import { AFFIXES, type AffixTable } from './counters/counter-affixes';
import type { CounterTable } from './counters/counter-table';
import { COUNTERS } from './counters/counters';
import { eraBefore } from './reading/era-readings';
import { isKanji } from '../text/kana';
import type { ExtraNode } from '../text/lattice';
import type { Lexicon } from '../text/lexicon';
import { endOfLongestWord } from '../text/longest-word';
import { NumberReadings, type NumberPiece } from './reading/number-readings';
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

/** A number with its reading, before it becomes a node. */
interface NumberReading {
  pieces: NumberPiece[];
  cost: number;
  /** Has no counter. */
  bare?: boolean;
}

/**
 * Cost of a number that begins with a digit: lower than any path through separate digits and
 * counter. It is certainly a number, and the dictionary's costs come from a corpus that tokenizes
 * digits in another way.
 */
const CERTAIN = -12_000;
/**
 * Kanji numerals compete with words such as 三日月 and 一本気. A node costs what its numerals and counter
 * cost as separate words, minus a margin: EVEN just replaces them, LIKELY is for numbers whose
 * counter begins a word (月末 in 三月末), SURE for those in which no word begins that reaches beyond
 * their end.
 */
const EVEN = 300;
const LIKELY = 3_000;
const SURE = 8_000;

/** Characters at which a number may start: digits, 数 and 何, kanji numerals, 元 of 元年. */
const NUMBER_START = BitSet.ofUnits(
  '0123456789０１２３４５６７８９数何元〇一二三四五六七八九十百千',
);

/** Text before a kanji numeral that makes it a number: 五月三日, 約百人, 第三章, 午後一時. */
const BEFORE_NUMBER = /(?:午[前後]|[月年日時分秒週約第計全各毎他満])$/u;
/** A row of digits that is not a number (too long, a version, a date with points) is skipped. */
const ROW_OF_DIGITS = /[\d０-９.．,，〇一二三四五六七八九]+/uy;

export class NumberScanner {
  private readonly leftId: number;
  /** Right context ids of a number with its counter and of one without. */
  private readonly rightId: number;
  private readonly bareRightId: number;
  private readonly costs: NumeralCosts;
  private readonly readings: NumberReadings;
  private readonly endOfWord: (text: string, start: number) => number;

  /** @param counters and affixes other than the built-in ones for tests */
  constructor(
    lexicon: Lexicon,
    private readonly counters: CounterTable = COUNTERS,
    affixes: AffixTable = AFFIXES,
  ) {
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
    this.readings = new NumberReadings(counters, affixes, this.endOfWord);
  }

  /** @returns nodes in the order of the text, without overlap */
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
   * @param free end of the previous number; a prefix (平成 of 平成12年) must start there or later
   * @returns the end of the number that starts here, or `position` if none does
   */
  private scanAt(text: string, position: number, free: number, nodes: NumberNode[]): number {
    if (text[position] === '元') return this.scanFirstYear(text, position, free, nodes);
    const numeral = scanNumeral(text, position, this.counters.has);
    if (numeral === null) return endOfRow(text, position);
    const reading = numeral.digits
      ? this.readDigits(text, numeral)
      : this.readKanji(text, numeral, free);
    if (reading === null) return numeral.end;
    const node = this.nodeOf({
      ...reading,
      pieces: this.readings.withPrefix(text, reading.pieces, free),
    });
    // Counters in hiragana take no furigana, but change how the number is read: 2けた ふたけた.
    if (node.furigana.length > 0 || reading.bare !== true) nodes.push(node);
    return node.end;
  }

  /** 令和元年. Without an era 元年 is a word of the dictionary. */
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

  /** A number that begins with a digit; null if none of it needs furigana. */
  private readDigits(text: string, numeral: Numeral): NumberReading | null {
    const pieces = this.readings.withCounter(text, numeral);
    if (pieces !== null) return { pieces, cost: CERTAIN };
    if (numeral.open) return null;
    if (numeral.parts.every((part) => part.digits) && !this.readings.isRate(text, numeral))
      return null;
    return { pieces: this.readings.alone(numeral), cost: CERTAIN, bare: true };
  }

  /** A kanji numeral; null if the dictionary's words decide. */
  private readKanji(text: string, numeral: Numeral, free: number): NumberReading | null {
    const { start, end } = numeral;
    const joined = isKanji(text.charCodeAt(start - 1));
    const expected =
      !joined || start === free || BEFORE_NUMBER.test(text.slice(Math.max(0, start - 2), start));
    const single = end - start === 1;
    const pieces = this.readings.withCounter(text, numeral);
    if (pieces === null) {
      // Numerals of several characters with a place: 三百, 数千, 何百万. The dictionary has single ones.
      if (single || numeral.positional || numeral.open) return null;
      const cost = this.costs.costOfParts(text.slice(start, end)) - EVEN;
      return { pieces: this.readings.alone(numeral), cost, bare: true };
    }
    const counter = this.counters.at(text, end);
    if (counter !== '') {
      const { kanjiNumerals, kanjiOne } = this.counters.rule(counter);
      if (kanjiNumerals === false && single) return null;
      if (kanjiOne === false && numeral.value === 1 && !(joined && expected)) return null;
    }
    const counted = pieces[pieces.length - 1]!.end;
    // The dictionary has 十分 じゅうぶん and 四つ目 よつめ; here the context has shown that it is a number.
    if (counter === '分' || counter === 'つ') return { pieces, cost: CERTAIN };
    const margin = expected ? this.margin(text, numeral, counted) : EVEN;
    return { pieces, cost: this.costs.costOfParts(text.slice(start, end), counter) - margin };
  }

  /** How much less than its separate words a kanji numeral costs. */
  private margin(text: string, { start, end }: Numeral, counted: number): number {
    if (this.endOfWord(text, start) >= counted) return EVEN;
    return this.endOfWord(text, end) > counted ? LIKELY : SURE;
  }

  private nodeOf({ pieces, cost, bare = false }: NumberReading): NumberNode {
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

/** End of a row of digits that is not a number, or the next position. */
function endOfRow(text: string, position: number): number {
  ROW_OF_DIGITS.lastIndex = position;
  return ROW_OF_DIGITS.test(text) ? ROW_OF_DIGITS.lastIndex : position + 1;
}
