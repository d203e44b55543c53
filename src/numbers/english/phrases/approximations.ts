/** Words that make a number approximate or a limit: 約, 最大, 以上, 未満, 弱, 台. */
import { matchAt, type TextContext } from '../phrase';
import type { UnitKind } from '../unit';

export type Wrap = (english: string, kind: UnitKind) => string;

const about =
  (word: string): Wrap =>
  (english) =>
    /^(?:about|around|nearly) /u.test(english) ? english : `${word} ${english}`;

/** Before the number; they may combine: 計約3億円. */
const PREFIXES: readonly [pattern: RegExp, wrap: Wrap][] = [
  [/(?:約|およそ|おおよそ|ざっと)/uy, about('about')],
  [/(?:おおむね|概ね)/uy, about('roughly')],
  [/ほぼ/uy, about('nearly')],
  [/推定(?:で)?/uy, (english) => `an estimated ${english}`],
  [/(?:最大(?!瞬間|風速)|最高|最長|最多)(?:で)?/uy, (english) => `up to ${english}`],
  [/(?:最低|最小)(?:でも)?|少なくとも/uy, (english) => `at least ${english}`],
  [/平均(?:で)?/uy, (english) => `an average of ${english}`],
  [/(?:合計|総額|総計|累計|延べ|のべ|計)(?:で)?/uy, (english) => `a total of ${english}`],
  [/(?:わずか|たった)/uy, (english) => `only ${english}`],
  [/(?:マイナス|[-−▲△])/uy, (english) => `-${english}`],
  [/(?:プラス|[+＋])/uy, (english) => `+${english}`],
];
/** Only before a length of time. */
const TIME_PREFIXES: readonly [pattern: RegExp, wrap: Wrap][] = [
  [/(?:過去|直近)/uy, (english) => `the past ${english}`],
  [/(?:この|ここ)/uy, (english) => `the last ${english}`],
  [/(?:今後|向こう)/uy, (english) => `the next ${english}`],
  [/(?:丸|まる)/uy, (english) => `a full ${english}`],
];

/** "less" for each kind of unit, where it is another word. */
const LESS: Partial<Record<UnitKind, string>> = { count: 'fewer', age: 'younger' };
const age = (english: string) => english.replace(/ years old$/u, '');

/** A place in a ranking or a grade, which is higher or lower than others: 4位以下. */
const isRank = (english: string) => /^(?:.* place|(?:Grade|Class) \d+)$/u.test(english);

/** After the number and its unit. */
const SUFFIXES: readonly [pattern: RegExp, wrap: Wrap][] = [
  [
    /以上/uy,
    (english, kind) =>
      kind === 'age'
        ? `${age(english)} or older`
        : `${english} or ${isRank(english) ? 'higher' : 'more'}`,
  ],
  [
    /以下/uy,
    (english, kind) => `${age(english)} or ${isRank(english) ? 'lower' : (LESS[kind] ?? 'less')}`,
  ],
  [
    /未満/uy,
    (english, kind) =>
      kind === 'age' ? `under ${age(english)}` : `${LESS[kind] ?? 'less'} than ${english}`,
  ],
  [/超え?(?![えるすた])/uy, (english) => `over ${english}`],
  [/強(?!い)/uy, (english) => `a little over ${english}`],
  [/弱(?!い)/uy, (english) => `just under ${english}`],
  [/(?:余り|あまり|余)/uy, (english) => `more than ${english}`],
  [/(?:前後|内外)/uy, about('around')],
  [/(?:程度|ほど|程|くらい|ぐらい)/uy, about('about')],
  [/近く/uy, about('nearly')],
  [/(?:足らず|たらず)/uy, (english) => `just under ${english}`],
  [/以内/uy, (english) => `within ${english}`],
  [/台(?:の)?前半/uy, (english) => `the lower half of the ${english} range`],
  [/台(?:の)?後半/uy, (english) => `the upper half of the ${english} range`],
  [/台(?:の)?半ば/uy, (english) => `the middle of the ${english} range`],
  [/台/uy, (english) => `the ${english} range`],
];
const SIGN = /^[\d０-９a-zA-Z][-−+＋]$/u;
const CORE_PREFIX = /^(?:.|マイナス|プラス)$/u;
const MAX_PREFIXES = 3;
const MAX_SUFFIXES = 2;

export interface Approximations {
  /** End of the words found, before or after the number. */
  end: number;
  wraps: Wrap[];
  /**
   * Edge of the quantity's core among these words: start of the prefixes, or end of the suffixes,
   * that have no dictionary entry of their own. Excludes ここ of ここ3年 and 後半 of 台後半.
   */
  coreEdge: number;
  /** One of the words requires a length of time. */
  ofTime: boolean;
}

export function approximationsBefore(context: TextContext, start: number): Approximations {
  const found: Approximations = { end: start, wraps: [], coreEdge: start, ofTime: false };
  while (found.wraps.length < MAX_PREFIXES) {
    const prefix = findWord(context, found.end, PREFIXES);
    const ofTime = prefix === null ? findWord(context, found.end, TIME_PREFIXES) : null;
    const word = prefix ?? ofTime;
    if (word === null || !context.isBoundary(found.end)) break;
    // The hyphen of 03-1234 is not a sign.
    if (SIGN.test(context.text.slice(found.end - 1, found.end + 1))) break;
    found.ofTime ||= ofTime !== null;
    // 約 and signs mean nothing alone; 最大 and ここ have dictionary entries.
    if (!CORE_PREFIX.test(context.text.slice(found.end, word.end))) found.coreEdge = word.end;
    found.end = word.end;
    // The word closest to the number is closest to it in English too.
    found.wraps.unshift(word.wrap);
  }
  return found;
}

export function approximationsAfter(context: TextContext, start: number): Approximations {
  const found: Approximations = { end: start, wraps: [], coreEdge: start, ofTime: false };
  while (found.wraps.length < MAX_SUFFIXES) {
    const word = findWord(context, found.end, SUFFIXES);
    if (word === null) break;
    const range = context.text[found.end] === '台';
    found.coreEdge = range ? found.end + 1 : word.end;
    found.end = word.end;
    found.wraps.push(word.wrap);
  }
  return found;
}

function findWord(
  { text, isBoundary }: TextContext,
  start: number,
  words: readonly (readonly [RegExp, Wrap])[],
): { end: number; wrap: Wrap } | null {
  for (const [pattern, wrap] of words) {
    const found = matchAt(pattern, text, start);
    if (found === null) continue;
    const end = start + found[0].length;
    if (isBoundary(end)) return { end, wrap };
  }
  return null;
}
