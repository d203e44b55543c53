/** Ordinal numbers (第2次, 3位, 5回目, 第9条, 3年生), scores and ratios (3対2). */
import { wholeValue } from '../decimal';
import { COUNTED } from '../counted-things';
import { counted, ordinal, ordinalFigure } from '../english-numbers';
import { matchAt, readAmount, readWhole, type EnglishPhrase, type TextContext } from '../phrase';

/** Words after 第3, longest first. */
const NUMBERED: readonly [words: string, english: (number: number) => string][] = [
  ['世代', (n) => `${ordinal(n)} generation`],
  ['条', (n) => `Article ${n}`],
  ['章', (n) => `Chapter ${n}`],
  ['節', (n) => `Section ${n}`],
  ['項', (n) => `Paragraph ${n}`],
  ['巻', (n) => `Volume ${n}`],
  ['部', (n) => `Part ${n}`],
  ['話', (n) => `Episode ${n}`],
  ['号', (n) => `No. ${n}`],
  ['位', (n) => `${ordinalFigure(n)} place`],
  ['期', (n) => `${ordinal(n)} term`],
  ['波', (n) => `${ordinal(n)} wave`],
  ['段階', (n) => `${ordinal(n)} stage`],
  ['回', (n) => ordinal(n)],
  ['次', (n) => ordinal(n)],
  ['代', (n) => ordinal(n)],
  ['弾', (n) => ordinal(n)],
  ['陣', (n) => ordinal(n)],
  ['党', (n) => `No. ${n} party`],
];

/** Words that make an ordinal number without 第. */
const WITHOUT_PREFIX: readonly [pattern: RegExp, english: (number: number) => string[]][] = [
  [/位(?![置牌])/uy, (n) => [`${ordinalFigure(n)} place`]],
  [/周年/uy, (n) => [`${ordinal(n)} anniversary`]],
  [
    /年生(?![まれ産])/uy,
    (n) => (n <= 12 ? [`${ordinal(n)} grader`, `${ordinal(n)}-year student`] : []),
  ],
  [/審(?=[のではが、])/uy, (n) => (n <= 3 ? [`${ordinal(n)} instance (of a trial)`] : [])],
  [/回戦/uy, (n) => [`${ordinal(n)} round`]],
  [/次(?=[補下産試募公審会選予世感])/uy, (n) => [ordinal(n)]],
  [/丁目/uy, (n) => [`${n}-chome`, `block ${n}`]],
  [/合目/uy, (n) => [`${ordinalFigure(n)} station (of 10 up the mountain)`]],
  [/代目/uy, (n) => [`${ordinal(n)} (in succession)`]],
  [/世(?![界紀代帯間論話])/uy, (n) => [`the ${ordinal(n)}`]],
  [/歳馬/uy, (n) => [`${counted({ units: BigInt(n), places: 0 })}-year-old horse`]],
];

/** Nouns for counters whose form with 目 is not translated by their usual noun. */
const IN_A_ROW: Readonly<Record<string, string>> = {
  回: 'time',
  度: 'time',
  番: '',
  つ: '',
  年: 'year',
  日: 'day',
  カ月: 'month',
  か月: 'month',
  週: 'week',
  週間: 'week',
  期: 'term',
  年度: 'fiscal year',
  世代: 'generation',
  例: 'case',
  戦: 'match',
  本: '',
  作: 'work',
};

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
  for (const [words, english] of NUMBERED) {
    const end = number.end + words.length;
    if (!text.startsWith(words, number.end) || !isBoundary(end)) continue;
    // 第5回目 marks the ordinal twice.
    const twice = text[end] === '目' && isBoundary(end + 1);
    return { start, end: twice ? end + 1 : end, english: [english(number.value)] };
  }
  const english = [ordinal(number.value), `No. ${number.value}`];
  return { start, end: number.end, english };
}

/** 5回目: fifth time. */
function inARow(context: TextContext, start: number): EnglishPhrase | null {
  const { text, isBoundary } = context;
  const number = readWhole(context, start);
  if (number === null) return null;
  for (let length = 1; length <= 4; length++) {
    const position = number.end + length;
    if (text[position] !== '目' || !isBoundary(position + 1)) continue;
    const counter = text.slice(number.end, position);
    const what = IN_A_ROW[counter] ?? COUNTED.get(counter)?.one;
    if (what === undefined) continue;
    const english = `${ordinal(number.value)} ${what}`.trim();
    return { start, end: position + 1, english: [english] };
  }
  return null;
}

function withoutPrefix(context: TextContext, start: number): EnglishPhrase | null {
  const { text } = context;
  const found = readAmount(context, start, () => false);
  if (found === null) return null;
  const { amount } = found;
  const number = amount.form === 'exact' ? wholeValue(amount.value) : NaN;
  if (Number.isNaN(number)) return null;
  for (const [pattern, english] of WITHOUT_PREFIX) {
    const word = matchAt(pattern, text, found.end)?.[0];
    const said = word === undefined ? [] : english(number);
    if (word !== undefined && said.length > 0) {
      return { start, end: found.end + word.length, english: said };
    }
  }
  return null;
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
