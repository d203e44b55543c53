/** Words after a number that give the direction of a change, or the role of a length of time. */
import { matchAt, type TextContext } from '../phrase';
import type { UnitKind } from '../unit';

export interface Tail {
  end: number;
  /** End of the words that belong to the quantity's core: 安, ぶり, but not の上昇 or 高値. */
  coreEnd: number;
  wrap: (english: string) => string;
}

const up = (english: string) => `up ${english}`;
const down = (english: string) => `down ${english}`;
const lead = (words: string) => (english: string) => `${words} ${english}`;

/** Prices close higher (高) or lower (安). */
const PRICES: readonly [RegExp, (english: string) => string][] = [
  [/高(?:値引け)?(?![値いくかさ])/uy, up],
  [/安(?:値引け)?(?![値いくかさ])/uy, down],
  [/高[いく]/uy, (english) => `${english} higher`],
  [/[安低][いく]/uy, (english) => `${english} lower`],
];
const MOVES: readonly [RegExp, (english: string) => string][] = [
  [/の?(?:増加|上昇|伸び|プラス|増し|増|高騰|急伸|急騰|拡大)/uy, up],
  [/の?(?:減少|低下|下落|マイナス|減|急落|縮小|削減)/uy, down],
  [/増収/uy, lead('sales up')],
  [/減収/uy, lead('sales down')],
  [/増益/uy, lead('profit up')],
  [/減益/uy, lead('profit down')],
  [/増産/uy, lead('output up')],
  [/減産/uy, lead('output down')],
  [/増配/uy, lead('dividend up')],
  [/減配/uy, lead('dividend down')],
  [/値上がり/uy, lead('price up')],
  [/値下がり/uy, lead('price down')],
  [/値上げ/uy, lead('price increase of')],
  [/値下げ/uy, lead('price cut of')],
  [/賃上げ/uy, lead('pay raise of')],
  [/利上げ/uy, lead('rate increase of')],
  [/利下げ/uy, lead('rate cut of')],
];
/** 5000円分. */
const WORTH = /分(?![かけ])/uy;
const DISCOUNT = /(?:割引|引き|引|オフ)(?![上下きけくかこっ])/uy;
/** Verbs: they set the direction but are words of their own. */
const AHEAD: readonly [RegExp, (english: string) => string][] = [
  [/(?:増え|伸び|上が)/uy, up],
  [/(?:減っ|減り|減る|下が|落ち込)/uy, down],
];

/** 50銭の円安・ドル高. */
const CURRENCY_MOVE =
  /の?(円|ドル|ユーロ|ポンド|元|ウォン)(高|安)(?:・?(?:円|ドル|ユーロ|ポンド|元|ウォン)[高安])?(?:方向)?/uy;
const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  円: 'yen',
  ドル: 'dollar',
  ユーロ: 'euro',
  ポンド: 'pound',
  元: 'yuan',
  ウォン: 'won',
};

export function changeAt(context: TextContext, start: number, kind: UnitKind): Tail | null {
  if (kind === 'duration' || kind === 'age' || kind === 'plain') return null;
  const { text, isBoundary } = context;
  if (kind === 'money') {
    const move = matchAt(CURRENCY_MOVE, text, start);
    if (move !== null) {
      const [words, name = '', way] = move;
      const moved = `the ${CURRENCY_NAMES[name]} ${way === '高' ? 'stronger' : 'weaker'} by`;
      return { end: start + words.length, coreEnd: start, wrap: lead(moved) };
    }
  }
  const price = kind === 'money' || kind === 'points' || kind === 'share';
  for (const [pattern, wrap] of price ? [...PRICES, ...MOVES] : MOVES) {
    const words = matchAt(pattern, text, start)?.[0];
    if (words !== undefined && isBoundary(start + words.length)) {
      return { end: start + words.length, coreEnd: start + coreLength(words), wrap };
    }
  }
  const discount = price ? matchAt(DISCOUNT, text, start)?.[0] : undefined;
  if (discount !== undefined && isBoundary(start + discount.length)) {
    const end = start + discount.length;
    return { end, coreEnd: end, wrap: (english) => `${english} off` };
  }
  if (kind === 'money' && matchAt(WORTH, text, start) !== null && isBoundary(start + 1)) {
    return { end: start + 1, coreEnd: start + 1, wrap: (english) => `${english} worth` };
  }
  const ahead = AHEAD.find(([pattern]) => matchAt(pattern, text, start) !== null);
  return ahead === undefined ? null : { end: start, coreEnd: start, wrap: ahead[1] };
}

const RETURN = '(?:ぶり|振り)(?:となる|となった|の|に)?(?:大幅な?)?';
/** 8カ月ぶり高値, 3日ぶりに反発. */
const FIRSTS: readonly [RegExp, (length: string) => string][] = [
  [new RegExp(`${RETURN}の?高値圏?`, 'uy'), extreme('high')],
  [new RegExp(`${RETURN}の?安値圏?`, 'uy'), extreme('low')],
  [new RegExp(`${RETURN}の?(?:高水準|高さ|高い(?:水準|伸び))`, 'uy'), lead('highest in')],
  [new RegExp(`${RETURN}の?(?:低水準|低さ|低い水準)`, 'uy'), lead('lowest in')],
  [new RegExp(`${RETURN}の?(?:円安水準|円安)`, 'uy'), lead('weakest yen in')],
  [new RegExp(`${RETURN}の?(?:円高水準|円高)`, 'uy'), lead('strongest yen in')],
  [new RegExp(`${RETURN}(?:反発|続伸|上昇|増加|プラス)`, 'uy'), lead('first rise in')],
  [new RegExp(`${RETURN}(?:反落|続落|下落|減少|マイナス|低下)`, 'uy'), lead('first fall in')],
  [/(?:ぶり|振り)/uy, lead('first time in')],
];
const LENGTHS: readonly [RegExp, (length: string) => string][] = [
  [/続伸/uy, (length) => `up ${length} in a row`],
  [/続落/uy, (length) => `down ${length} in a row`],
  [/連続(?:で|の)?(?:上昇|増加|プラス)/uy, (length) => `up ${length} in a row`],
  [/連続(?:で|の)?(?:下落|減少|低下|マイナス)/uy, (length) => `down ${length} in a row`],
  [/連続/uy, (length) => `${length} in a row`],
];
const OF_TIME: readonly [RegExp, (length: string) => string][] = [
  ...FIRSTS,
  ...LENGTHS,
  [/前(?![半期倒向])/uy, (length) => `${length} ago`],
  [/後(?![半期])/uy, (length) => `${length} later`],
  [/(?:ごと|毎|おき)/uy, (length) => `every ${length}`],
  [/分/uy, worth],
  [/中(?=[にの、])/uy, (length) => `within ${length}`],
  [/来(?![たてるなず])/uy, (length) => `in ${length}`],
  [/(?:物|もの)(?:国債|米国債)?/uy, (length) => adjective(length)],
  [/国債/uy, (length) => `${adjective(length)} government bond`],
  [/債/uy, (length) => `${adjective(length)} bond`],
];

const OF_COUNT: typeof OF_TIME = [
  ...FIRSTS,
  ...LENGTHS,
  [/中(?=[\d０-９一二三四五六七八九])/uy, lead('out of')],
  [/分(?=[のを、に])/uy, worth],
];

function worth(what: string): string {
  return `${what}${what.endsWith('s') ? "'" : "'s"} worth`;
}

export function tailOfLength(context: TextContext, start: number, kind: UnitKind): Tail | null {
  const { text, isBoundary } = context;
  const tails = kind === 'duration' ? OF_TIME : kind === 'count' ? OF_COUNT : [];
  for (const [pattern, wrap] of tails) {
    const words = matchAt(pattern, text, start)?.[0];
    if (words === undefined || !isBoundary(start + words.length)) continue;
    return { end: start + words.length, coreEnd: start + coreLength(words), wrap };
  }
  return null;
}

/** Words of the core: single characters, and longer ones that occur only after numbers. */
const IN_CORE = /^(?:.$|ぶり|振り|連続|ごと|おき|もの|物|国?債)/u;

function coreLength(words: string): number {
  return IN_CORE.exec(words)?.[0].length ?? 0;
}

/** `eight-month high`; `highest in two years and three months`. */
function extreme(which: 'high' | 'low'): (length: string) => string {
  return (length) =>
    / and (?!a half)/u.test(length) ? `${which}est in ${length}` : `${adjective(length)} ${which}`;
}

/** `about eight months` → `about eight-month`. */
function adjective(length: string): string {
  const [, about = '', rest = ''] = ROUGHLY.exec(length) ?? [];
  return about + rest.replace(/s$/u, '').replaceAll(' ', '-');
}
const ROUGHLY =
  /^((?:(?:about|around|nearly|roughly|over|more than|just under|a little over) )*)(.*)$/u;
