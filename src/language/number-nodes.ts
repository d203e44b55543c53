/**
 * Numbers with their counters as words for the lattice: 2日 ふつか, 300人 さんびゃくにん, 数日 すうじつ.
 * IPADIC has digits and counters only apart, and takes 日 after a digit for にち or ひ, 月 for つき.
 */
import { counterAt, readCounted, readIndefinite, type Counted } from './counters';
import type { FuriganaSpan } from './furigana';
import { isKanji } from './kana';
import type { ExtraNode } from './lattice';
import type { Lexicon } from './lexicon';

export interface NumberNode extends ExtraNode {
  kind: 'number';
  /** Hiragana of the whole. */
  reading: string;
  /** Offsets from the start of the node. */
  furigana: readonly FuriganaSpan[];
}

/**
 * Cheaper than any path through digit and counter apart: a number that was recognized is certain,
 * and IPADIC's costs for it come from a corpus with its own idea of digits.
 */
const COST = -12_000;

/** Counters that kanji numerals take without being a dictionary word of their own. */
const AFTER_KANJI_NUMERALS = new Set(
  [
    '人',
    '日',
    '日間',
    '月',
    '年',
    '年間',
    '回',
    '本',
    '匹',
    '歳',
    '階',
    '週間',
    '時間',
    '世紀',
    '社',
  ]
    .concat(['か月', 'カ月', 'ヵ月', 'ヶ月', 'ケ月', '箇月'])
    .concat(['か国', 'カ国', 'ヵ国', 'ヶ国', 'ケ国'])
    .concat(['か所', 'カ所', 'ヵ所', 'ヶ所', 'ケ所']),
);

/**
 * What follows a counter and makes another word of it: 3日曜 is no 3日, 通り is とおり, 2日本 is
 * 2 and 日本.
 */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  日: /^[曜本]/u,
  月: /^曜/u,
  通: /^[りじ]/u,
  足: /^[らり]/u,
  分: /^け/u,
  個: /^人/u,
  人: /^[物間気事]/u,
};

/** Where 1日 counts a day (いちにち) rather than naming one (ついたち). */
const ONE_DAY_LONG =
  /^(?:[間中で半分目当平約延計最も数何\d０-９]|あた|につき|だけ|かけ|以[上内]|[ 　])/u;
/** 1人前 いちにんまえ, 1人称 いちにんしょう. */
const ONE_PERSON_COUNTED = /^[前称]/u;

/** Where a number may start: a digit, 数 or 何, a kanji numeral. */
const NUMBER_START = /[\d０-９数何〇一二三四五六七八九十百千]/gu;

const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

export class NumberScanner {
  private readonly leftId: number;
  private readonly rightId: number;

  constructor(lexicon: Lexicon) {
    const wordWith = (surface: string, pos1: string, pos2: string) =>
      lexicon.wordsOf(surface).find((word) => {
        const features = lexicon.featuresOf(word);
        return features.pos1 === pos1 && features.pos2 === pos2;
      });
    this.leftId = lexicon.contextOf(wordWith('一', '数', '*') ?? 0).leftId;
    this.rightId = lexicon.contextOf(wordWith('人', '接尾', '助数詞') ?? 0).rightId;
  }

  /** Nodes in the order of the text; they do not overlap. */
  scan(text: string): NumberNode[] {
    const nodes: NumberNode[] = [];
    let end = 0;
    for (const { 0: first, index } of text.matchAll(NUMBER_START)) {
      if (index >= end) end = this.scanAt(text, index, first, nodes);
    }
    return nodes;
  }

  /** @returns the position behind the number that starts here; `position` where none does */
  private scanAt(text: string, position: number, first: string, nodes: NumberNode[]): number {
    if (digitOf(first.charCodeAt(0)) >= 0) return this.scanDigits(text, position, nodes);
    if (first === '数' || first === '何') return this.scanIndefinite(text, position, first, nodes);
    return this.scanKanjiNumeral(text, position, nodes);
  }

  private scanDigits(text: string, position: number, nodes: NumberNode[]): number {
    let digits = '';
    let end = position;
    for (; end < text.length; end++) {
      const digit = digitOf(text.charCodeAt(end));
      if (digit >= 0) digits += digit;
      else if (!isGroupComma(text, end)) break;
    }
    if (isDecimal(text, position, end)) return end;
    const counter = counterAt(text, end);
    if (counter === '') return end;
    const rest = text.slice(end + counter.length, end + counter.length + 4);
    if (OTHER_WORD[counter]?.test(rest)) return end;
    const before = text[position - 1] ?? '';
    if (counter === '月' && !(Number(digits) >= 1 && Number(digits) <= 12)) return end;
    const counted = readInContext(digits, counter, before, rest);
    if (counted === null) return end;
    const to = end + counter.length;
    const reading = counted.number + counted.counter;
    // A day is read as a whole (2日 ふつか, 31日 さんじゅういちにち); where its number has two
    // readings (17日 しち, なな) にち alone is certain.
    const spans =
      counted.fused || (counter === '日' && !/[79]$/u.test(digits))
        ? [{ start: 0, end: to - position, reading }]
        : counterFurigana(counter, counted.counter, end - position);
    nodes.push(this.node(position, to, reading, spans));
    return to;
  }

  private scanIndefinite(
    text: string,
    position: number,
    word: '何' | '数',
    nodes: NumberNode[],
  ): number {
    if (isKanji(text.charCodeAt(position - 1))) return position;
    const counter = counterAt(text, position + 1);
    if (counter === '' || OTHER_WORD[counter]?.test(text.slice(position + 1 + counter.length))) {
      return position;
    }
    const counted = readIndefinite(word, counter);
    if (counted === null || (word === '何' && counter === '度')) return position;
    const to = position + 1 + counter.length;
    const reading = counted.number + counted.counter;
    nodes.push(this.node(position, to, reading, [{ start: 0, end: to - position, reading }]));
    return to;
  }

  private scanKanjiNumeral(text: string, position: number, nodes: NumberNode[]): number {
    let end = position;
    while (KANJI_DIGITS.includes(text[end] ?? ' ') || (text[end] ?? '') in KANJI_PLACES) end++;
    if (isKanji(text.charCodeAt(position - 1)) && text[position - 1] !== '月') return end;
    const value = kanjiNumeralValue(text.slice(position, end));
    const counter = counterAt(text, end);
    if (value === null || !AFTER_KANJI_NUMERALS.has(counter)) return end;
    // 一日, 一月, 一年 … stand in the dictionary, with more than one reading.
    if (value === 1 && /^[日月年]$/u.test(counter) && text[position - 1] !== '月') return end;
    const to = end + counter.length;
    const rest = text.slice(to, to + 4);
    if (OTHER_WORD[counter]?.test(rest) || ONE_PERSON_COUNTED.test(rest)) return end;
    const counted = readCounted(String(value), counter);
    if (counted === null) return end;
    const reading = counted.number + counted.counter;
    nodes.push(this.node(position, to, reading, [{ start: 0, end: to - position, reading }]));
    return to;
  }

  private node(
    start: number,
    end: number,
    reading: string,
    furigana: readonly FuriganaSpan[],
  ): NumberNode {
    const { leftId, rightId } = this;
    return { kind: 'number', start, end, leftId, rightId, cost: COST, reading, furigana };
  }
}

/** Reads a counted number as its neighbors ask for. */
function readInContext(
  digits: string,
  counter: string,
  before: string,
  rest: string,
): Counted | null {
  const endOfNumber = /[十百千万億兆]/u.test(before);
  const value = Number(digits);
  if (counter === '分' && /^の[\d０-９何数]/u.test(rest)) {
    return { number: readCounted(digits, '倍')?.number ?? '', counter: 'ぶん', fused: false };
  }
  const one = value === 1 && before !== '月' ? readOne(counter, rest) : null;
  // 20歳代 counts years; only the age itself is はたち.
  const whole = !endOfNumber && !(counter === '歳' && rest.startsWith('代'));
  return one ?? readCounted(digits, counter, whole);
}

function readOne(counter: string, rest: string): Counted | null {
  if (counter === '日' && ONE_DAY_LONG.test(rest)) {
    return { number: 'いち', counter: 'にち', fused: false };
  }
  if (counter === '人' && ONE_PERSON_COUNTED.test(rest)) {
    return { number: 'いち', counter: 'にん', fused: false };
  }
  return null;
}

/** Furigana over the kanji of a counter: か月 has it over 月 only. */
function counterFurigana(counter: string, reading: string, offset: number): FuriganaSpan[] {
  const kana = /^[かカ]/u.test(counter) ? 1 : 0;
  const tail = /[^\p{scx=Han}]+$/u.exec(counter)?.[0] ?? '';
  return [
    {
      start: offset + kana,
      end: offset + counter.length - tail.length,
      reading: reading.slice(kana, reading.length - tail.length),
    },
  ];
}

/** ASCII or full-width digit as a number, −1 for anything else. */
function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0xff10 && unit <= 0xff19) return unit - 0xff10;
  return -1;
}

/** A comma, half or full width, between digits in groups of three. */
function isGroupComma(text: string, position: number): boolean {
  if (!/^[,，]$/u.test(text[position] ?? '')) return false;
  for (let i = 1; i <= 3; i++) if (digitOf(text.charCodeAt(position + i)) < 0) return false;
  return !(digitOf(text.charCodeAt(position + 4)) >= 0);
}

/** Digits behind or before a decimal point: 1.5日 is no いつか. */
function isDecimal(text: string, start: number, end: number): boolean {
  const point = (at: number) => /^[.．・]$/u.test(text[at] ?? '');
  return (
    (point(start - 1) && digitOf(text.charCodeAt(start - 2)) >= 0) ||
    (point(end) && digitOf(text.charCodeAt(end + 1)) >= 0)
  );
}

/** 二十三 → 23; null for a row of places that makes no number. */
function kanjiNumeralValue(numeral: string): number | null {
  if (!/[十百千]/u.test(numeral)) {
    return Number([...numeral].map((kanji) => KANJI_DIGITS.indexOf(kanji)).join(''));
  }
  let value = 0;
  let digit = 0;
  let lowest = Infinity;
  for (const kanji of numeral) {
    const place = KANJI_PLACES[kanji];
    if (place === undefined) {
      if (digit !== 0) return null;
      digit = KANJI_DIGITS.indexOf(kanji);
      continue;
    }
    if (place >= lowest) return null;
    lowest = place;
    value += (digit === 0 ? 1 : digit) * place;
    digit = 0;
  }
  return value + digit;
}
