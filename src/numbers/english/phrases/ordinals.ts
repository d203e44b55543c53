/** Ordinal numbers (第2次, 3位, 5回目, 第9条, 3年生), scores and ratios (3対2). */
import { wholeValue } from '../decimal';
import { COUNTERS } from '../../counters/counters';
import { AFTER_DAI, NTH, ORDINAL_NOUNS } from '../counter-meanings';
import { ordinal } from '../english-numbers';
import { before, readAmount, readWhole, type EnglishPhrase, type TextContext } from '../phrase';
import type { Around } from '../unit';
import { unitFollowing } from '../units';

/** Context on each side of a number from which ambiguous counters are decided, in UTF-16 units. */
const AROUND = 16;
/** Length of the longest word between a number and 目. */
const MAX_BEFORE_ME = 4;
/** Length of the longest noun that is numbered without 第: 歳馬. */
const MAX_NTH = Math.max(...[...NTH.keys()].map(({ length }) => length));

export function ordinalAt(context: TextContext, start: number): EnglishPhrase | null {
  return (
    withPrefix(context, start) ??
    inARow(context, start) ??
    withoutPrefix(context, start) ??
    setAgainst(context, start)
  );
}

function withPrefix(context: TextContext, start: number): EnglishPhrase | null {
  const { text, isBoundary } = context;
  if (text[start] !== '第' || !isBoundary(start)) return null;
  const number = readWhole(context, start + 1);
  if (number === null) return null;
  for (const [words, english] of AFTER_DAI) {
    const end = number.end + words.length;
    if (!text.startsWith(words, number.end) || !isBoundary(end)) continue;
    // 第5回目 marks the ordinal twice.
    const twice = text[end] === '目' && isBoundary(end + 1);
    return {
      start,
      end: twice ? end + 1 : end,
      english: english(number.value, around(text, start, end)),
    };
  }
  const english = [ordinal(number.value), `No. ${number.value}`];
  return { start, end: number.end, english };
}

/** 5回目: fifth time. */
function inARow(context: TextContext, start: number): EnglishPhrase | null {
  const { text, isBoundary } = context;
  const number = readWhole(context, start);
  if (number === null) return null;
  for (let length = 1; length <= MAX_BEFORE_ME; length++) {
    const position = number.end + length;
    if (text[position] !== '目' || !isBoundary(position + 1)) continue;
    const what = ORDINAL_NOUNS.get(text.slice(number.end, position));
    if (what === undefined) continue;
    // 品目 and 丁目 are counters of their own.
    if (unitLengthAt(context, number.end) > length) return null;
    const english = `${ordinal(number.value)} ${what}`.trim();
    return { start, end: position + 1, english: [english] };
  }
  return null;
}

/** 3位, 3級, 4丁目. */
function withoutPrefix(context: TextContext, start: number): EnglishPhrase | null {
  const { text, isBoundary } = context;
  const found = readAmount(context, start, () => false);
  if (found?.amount.form !== 'exact') return null;
  const number = wholeValue(found.amount.value);
  if (Number.isNaN(number)) return null;
  for (let length = MAX_NTH; length > 0; length--) {
    const end = found.end + length;
    const written = text.slice(found.end, end);
    const english = NTH.get(written);
    if (english === undefined || !isBoundary(end)) continue;
    // 世 of 2世帯 and 項 of 3項目 are part of a longer counter, and 世 of 2世界 is none.
    if (isNotCounted(text, found.end, written)) continue;
    if (unitLengthAt(context, found.end) > length) continue;
    const said = english.nth(number, around(text, start, end));
    if (said.length > 0) return { start, end, english: said };
  }
  return null;
}

/** Whether a counter is another word at a position. */
function isNotCounted(text: string, position: number, counter: string): boolean {
  return COUNTERS.at(counter, 0) === counter && COUNTERS.at(text, position) !== counter;
}

/** Length of the longest counter or unit at a position, in UTF-16 units. */
function unitLengthAt({ text, isBoundary }: TextContext, position: number): number {
  const unit = unitFollowing(text, position, isBoundary)?.written ?? '';
  return Math.max(unit.length, COUNTERS.at(text, position).length);
}

function around(text: string, start: number, end: number): Around {
  return { before: before(text, start, AROUND), after: text.slice(end, end + AROUND) };
}

/** 3対2: a score, a vote, a proportion. */
function setAgainst(context: TextContext, start: number): EnglishPhrase | null {
  const { text } = context;
  const first = readWhole(context, start);
  if (first === null || text[first.end] !== '対') return null;
  const second = readWhole(context, first.end + 1);
  if (second === null) return null;
  const english = [`${first.value}–${second.value}`, `${first.value} to ${second.value}`];
  return { start, end: second.end, english };
}
