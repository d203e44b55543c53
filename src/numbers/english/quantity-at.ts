/** Finds the quantity at a position of a paragraph and translates it to newspaper English. */
import { approximationsBefore, approximationsAfter, type Wrap } from './phrases/approximations';
import { changeAt, tailOfLength } from './phrases/changes';
import { clockTimeAt } from './phrases/clock-times';
import { comparisonAt, type Comparison } from './phrases/comparisons';
import { datelineAt, type Dateline } from './phrases/datelines';
import { dateAt } from './phrases/dates';
import { earthquakeAt } from './phrases/earthquakes';
import { measuredAt, unitOfOne, type MeasuredPhrase } from './phrases/measured-phrases';
import { ordinalAt } from './phrases/ordinals';
import { periodAt } from './phrases/periods';
import { matchAt, type EnglishPhrase, type Recognizer, type TextContext } from './phrase';

/** A quantity: the range [start, end), in UTF-16 units, that its English translates. */
export interface Quantity extends EnglishPhrase {
  /**
   * The number with the parts that have no dictionary entry of their own: without 前年比 before it and
   * の上昇 after it. With English of its own if the whole is not what the number means: the day of a
   * dateline.
   */
  core: { start: number; end: number; english?: string };
  /** Start of the number; words before it have dictionary entries: 震度 of 震度5強. */
  numberStart: number;
}

/** How far before a position a quantity that covers it can begin, in UTF-16 units. */
const REACH = 60;
const SENTENCE_END = /[。！？!?\n]/u;
const DIGIT = /[\d０-９]/u;
const WITHIN_NUMBER = /[\d０-９.,．，]/u;
const LATIN = /[a-zA-Zａ-ｚＡ-Ｚ]/u;
/** Labels before a number that decide its unit. */
const LABEL =
  /(?:時速|分速|秒速|最大瞬間風速|最大風速|風速|北緯|南緯|東経|西経|氷点下|零下|摂氏|セ氏)/uy;
/** Between 1ドル and 151円. */
const PER_JOINT = /[ 　]?(?:[=＝]|(?:当たり|あたり|当り|につき)(?:では|で|は|、)?)[ 　]?/uy;

/** 1人当たりのGDP. */
const PER_ALONE = /(?:当たり|あたり|当り|につき)/uy;

/** Words after a date that make it a limit or approximate. */
const DATE_TAILS: readonly [pattern: RegExp, wrap: (date: string) => string][] = [
  [/以降/uy, (date) => `${date} or later`],
  [/以前/uy, (date) => `before ${date}`],
  [/以来/uy, (date) => `since ${date}`],
  [/(?:ごろ|頃|前後)/uy, (date) => `around ${date}`],
  [/(?:時点|現在)/uy, (date) => `as of ${date}`],
  [/夜/uy, (date) => `the night of ${date}`],
  [/朝/uy, (date) => `the morning of ${date}`],
  [/夕/uy, (date) => `the evening of ${date}`],
  [/付け?/uy, (date) => `dated ${date}`],
];

/** @returns null if no quantity covers the position, or it is written as in English */
export function quantityAt(context: TextContext, position: number): Quantity | null {
  const { text } = context;
  let start = reachBack(text, position);
  while (start <= position) {
    const found = startsWithin(text, start) ? null : quantityFrom(context, start);
    if (found !== null && position < found.end) {
      // The pointer is on the date in the comparison: 13年度 of 13年度比46%減.
      const own = position < found.core.start ? dated(context, start) : null;
      return own !== null && position < own.end ? own : found;
    }
    start = found === null || found.end <= start ? start + 1 : found.end;
  }
  return null;
}

function reachBack(text: string, position: number): number {
  let start = position;
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) {
    if (position - start >= REACH && !WITHIN_NUMBER.test(text.charAt(start - 1))) break;
    start--;
  }
  return start;
}

/** Whether `start` is within a row of digits, or within a word such as F35 or COVID19. */
function startsWithin(text: string, start: number): boolean {
  if (!DIGIT.test(text.charAt(start))) return false;
  const previous = text.charAt(start - 1);
  return (
    LATIN.test(previous) ||
    DIGIT.test(previous) ||
    (/[.．,，-]/u.test(previous) && DIGIT.test(text.charAt(start - 2)))
  );
}

function quantityFrom(context: TextContext, start: number): Quantity | null {
  const dateline = datelineAt(context, start);
  if (dateline !== null) return aroundDay(context.text, dateline);
  return measurement(context, start) ?? dated(context, start) ?? other(context, start);
}

/** The core of a dateline is the day; its place and agency have entries as names. */
function aroundDay(text: string, { day, ...dateline }: Dateline): Quantity {
  const written = text.slice(dateline.start, dateline.end);
  const start = dateline.start + written.search(DIGIT);
  const core = { start, end: text.indexOf('日', start) + 1, english: day };
  return { ...dateline, core, numberStart: start };
}

const whole = (phrase: EnglishPhrase, numberStart = phrase.start): Quantity => ({
  ...phrase,
  core: { start: phrase.start, end: phrase.end },
  numberStart,
});

function other(context: TextContext, start: number): Quantity | null {
  const clock = clockTimeAt(context, start);
  if (clock !== null) return whole(clock);
  const earthquake = earthquakeAt(context, start);
  if (earthquake === null) return null;
  const written = context.text.slice(start, earthquake.end);
  return whole(earthquake, start + written.search(DIGIT));
}

/** Dates and periods, with words such as 以降 after them. */
function dated(context: TextContext, start: number): Quantity | null {
  const found = firstOf([periodAt, dateAt], context, start);
  if (found === null) return null;
  const { text, isBoundary } = context;
  for (const [pattern, wrap] of DATE_TAILS) {
    const words = matchAt(pattern, text, found.end)?.[0];
    if (words === undefined || !isBoundary(found.end + words.length)) continue;
    const [english = ''] = found.english;
    return whole({ start, end: found.end + words.length, english: [wrap(english)] });
  }
  return whole(found);
}

function firstOf(recognizers: readonly Recognizer[], context: TextContext, start: number) {
  for (const recognize of recognizers) {
    const found = recognize(context, start);
    if (found !== null) return found;
  }
  return null;
}

/** [base of a comparison] [約] number and unit [以上] [direction of a change]. */
function measurement(context: TextContext, start: number): Quantity | null {
  const comparison = comparisonAt(context, start);
  const prefixes = approximationsBefore(context, comparison?.end ?? start);
  const bare = comparison === null && prefixes.wraps.length === 0;
  const found = bare ? bareMeasure(context, start) : measureAt(context, prefixes.end);
  if (found === null || (prefixes.ofTime && found.kind !== 'duration')) return null;
  if (bare && found.kind === 'plain') {
    // Unless the number reaches further: 2022年版 is an edition.
    const date = dateOrTimeAt(context, start);
    if (date !== null && date.end >= found.end) return null;
  }
  const suffixes = approximationsAfter(context, found.end);
  const wraps = [...prefixes.wraps, ...suffixes.wraps];
  const change = changeAt(context, suffixes.end, found.kind);
  const tail = change ?? tailOfLength(context, suffixes.end, found.kind);
  const end = tail?.end ?? suffixes.end;
  const english = found.english.map((said) => {
    const wrapped = wrapAll(said, wraps, found);
    const changed = tail === null ? wrapped : tail.wrap(wrapped);
    return comparison === null ? changed : compared(changed, found, comparison);
  });
  const coreEnd =
    tail !== null && suffixes.coreEdge === suffixes.end ? tail.coreEnd : suffixes.coreEdge;
  const core = { start: prefixes.coreEdge, end: coreEnd };
  return { start, end, english, core, numberStart: core.start };
}

/** Dates win over numbers without a unit, but not over counts. */
function bareMeasure(context: TextContext, start: number): MeasuredPhrase | null {
  const price = priceOfOne(context, start);
  // 1ドル50セント is one price, not the price of a dollar.
  if (price !== null) {
    const alone = measuredAt(context, start);
    return alone?.end === price.end ? alone : price;
  }
  const ordinal = periodAt(context, start) === null ? ordinalAt(context, start) : null;
  if (ordinal !== null) return { ...ordinal, kind: 'plain' };
  if (dateOrTimeAt(context, start) !== null) return null;
  return measureAt(context, start);
}

function dateOrTimeAt(context: TextContext, start: number): EnglishPhrase | null {
  return firstOf([periodAt, dateAt, clockTimeAt, earthquakeAt], context, start);
}

function measureAt(context: TextContext, start: number): MeasuredPhrase | null {
  const label = matchAt(LABEL, context.text, start)?.[0] ?? '';
  const from = start + label.length;
  const approximate = label === '' ? null : approximationsBefore(context, from);
  const found = measuredAt(context, approximate?.end ?? from, from);
  if (found === null) return null;
  const english =
    approximate === null
      ? found.english
      : found.english.map((said) => wrapAll(said, approximate.wraps, found));
  return { ...found, start, english };
}

/** 1ドル=151円20銭, 1株当たり50円, 1バレル80ドル. */
function priceOfOne(context: TextContext, start: number): MeasuredPhrase | null {
  const one = unitOfOne(context, start);
  if (one === null) return null;
  const joint = matchAt(PER_JOINT, context.text, one.end)?.[0] ?? '';
  const prefixes = approximationsBefore(context, one.end + joint.length);
  const found = measureAt(context, prefixes.end);
  if (found === null || (joint === '' && found.kind !== 'money')) {
    const alone = matchAt(PER_ALONE, context.text, one.end)?.[0] ?? '';
    const end = one.end + alone.length;
    return alone === '' ? null : { start, end, english: [`per ${one.per}`], kind: 'plain' };
  }
  const suffixes = approximationsAfter(context, found.end);
  const per = one.currency ? `to the ${one.per}` : `per ${one.per}`;
  const english = found.english.map(
    (said) => `${wrapAll(said, [...prefixes.wraps, ...suffixes.wraps], found)} ${per}`,
  );
  return { start, end: suffixes.end, english, kind: found.kind };
}

function wrapAll(english: string, wraps: readonly Wrap[], { kind }: MeasuredPhrase): string {
  return wraps.reduce((said, wrap) => wrap(said, kind), english);
}

function compared(english: string, { kind }: MeasuredPhrase, comparison: Comparison): string {
  return `${english} ${kind === 'multiple' ? comparison.multiple : comparison.change}`;
}
