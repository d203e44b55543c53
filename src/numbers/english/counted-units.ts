/** English of counters for which one noun does not do, because the text beside the number decides. */
import type { Amount } from './amount';
import type { CounterEnglish, Nth } from './counter-english';
import { wholeValue } from './decimal';
import {
  counted,
  countOf,
  isOne,
  measured,
  noun,
  oddRange,
  ordinal,
  ordinalFigure,
  type Noun,
} from './english-numbers';
import type { Around, Unit } from './unit';

/** Things that a noun names: `three blocks`. */
function count(named: Noun): Unit {
  return {
    kind: 'count',
    per: named.one,
    english(amount) {
      const range = oddRange(amount);
      const words = countOf(amount, named);
      return range === null ? [words] : [words, `${range} ${named.many}`.trim()];
    },
  };
}

/** The unit of a counter whose English is a unit or a noun; null for other kinds of English. */
export function unitOf(english: CounterEnglish): Unit | null {
  if (typeof english === 'string') return count(noun(english));
  return 'english' in english ? english : null;
}

/** A count in words that do not end in a noun: `family of four`, `three-car train`. */
const phrase = (
  words: (amount: Amount, around: Around) => string[] | null,
  kind: Unit['kind'] = 'count',
): Unit => ({ kind, per: '', english: words });

/** The number as a word before a hyphen: `three-car`, `12-car`. */
const hyphened = (amount: Amount) => countOf(amount, noun('')).replaceAll(' ', '-');

/** An exact whole number, else NaN. */
const wholeOf = (amount: Amount) => (amount.form === 'exact' ? wholeValue(amount.value) : NaN);

/** `three bodies` beside a word such as 遺体, else one of the nouns. */
export const byContext = (
  fallback: readonly string[],
  ...nouns: readonly (readonly [beside: RegExp, forms: string])[]
): Unit => ({
  ...count(noun(fallback[0]!)),
  english(amount, { before, after }) {
    const forms = nouns.find(([beside]) => beside.test(`${before} ${after}`))?.[1];
    const all = forms === undefined ? fallback : [forms];
    return all.map((named) => countOf(amount, noun(named)));
  },
});

/** 2回 is twice. */
export const TIMES: Unit = {
  kind: 'count',
  per: 'time',
  english(amount, around) {
    const words = count(noun('time')).english(amount, around) ?? [];
    return amount.form !== 'exact' ? words : words.map((said) => ONCE[said] ?? said);
  },
};
const ONCE: Readonly<Record<string, string>> = { 'one time': 'once', 'two times': 'twice' };

/**
 * 本 counts long things, films, phone calls. There is no common noun, so only the number is given.
 * That is also so with つ, which counts anything.
 */
export const THINGS: Unit = { ...count(noun('|')), per: 'item' };

/** 丁 counts blocks of tofu, but also guns and tools, which have no common noun. */
export const BLOCKS: Unit = {
  ...THINGS,
  english: (amount, { before, after }) =>
    /豆腐|とうふ/u.test(before + after)
      ? [countOf(amount, noun('block'))]
      : THINGS.english(amount, { before, after }),
};

/** 膳 counts bowls of rice, and chopsticks in pairs. */
export const SERVED = byContext(['bowl'], [/箸|はし/u, 'pair']);

/** 体 counts what has the form of a body. */
export const BODIES = byContext(
  ['body|bodies', 'figure'],
  [/遺体|死体|遺骨|白骨|焼死|水死/u, 'body|bodies'],
  [/像|仏|地蔵/u, 'statue'],
  [/人形|フィギュア/u, 'doll'],
  [/ロボ/u, 'robot'],
);

/** 局 counts broadcasters, and games of shogi and go. */
export const STATIONS_OR_GAMES = byContext(
  ['station', 'game'],
  [/将棋|囲碁|名人|竜王|王将|王座|棋|対局|番勝負/u, 'game'],
  [/テレビ|ラジオ|民放|放送|番組|キー/u, 'station'],
  [/郵便/u, 'post office'],
);

/** 面 counts playing fields and surfaces, and numbers the pages of a newspaper. */
export const SIDES: Unit = phrase((amount, { before, after }) => {
  if (/コート|グラウンド|球場|リンク/u.test(before)) return [countOf(amount, noun('court'))];
  const number = wholeOf(amount);
  const sides = countOf(amount, noun('side'));
  if (Number.isNaN(number)) return [sides];
  const page = number === 1 ? 'front page' : `page ${number}`;
  return /新聞|朝刊|夕刊|[同各本]紙$|社会$|経済$|国際$|総合$|トップ|記事|見出し|掲載/u.test(
    before + after,
  )
    ? [page]
    : [sides, page];
});

/** 着 is a place in a race, and counts clothes. */
export const PLACE_OR_CLOTHES: Unit = {
  ...phrase((amount, { before, after }) => {
    const number = wholeOf(amount);
    const clothes = countOf(amount, noun('piece of clothing|pieces of clothing'));
    if (/服|スーツ|ドレス|着物|浴衣|衣|シャツ|コート|制作|仕立/u.test(before + after)) {
      return [clothes];
    }
    return Number.isNaN(number) ? [clothes] : [`${ordinalFigure(number)} place`, clothes];
  }),
  per: 'piece of clothing',
};

/** 節 is a part of a document, and a round of matches of a league. */
export const SECTION_OR_ROUND: Nth = {
  nth(number, { before, after }) {
    const words = [`Section ${number}`, `Round ${number}`];
    return /リーグ|J[123１２３]|Ｊ[１２３]|開幕|戦|勝|敗|首位|試合/u.test(before + after)
      ? words.reverse()
      : words;
  },
};

/** 三塁: the bases of baseball are numbered, and a runner takes some. */
export const BASES: Unit = phrase((amount) => {
  const number = wholeOf(amount);
  return number >= 1 && number <= 3 ? [`${ordinal(number)} base`] : [countOf(amount, noun('base'))];
}, 'plain');

/** 2塁打 is a double; the total bases of a game or season are more. */
export const BASE_HITS: Unit = phrase(
  (amount) => [HITS[wholeOf(amount)] ?? countOf(amount, noun('total base'))],
  'plain',
);
const HITS: Readonly<Record<number, string>> = { 2: 'double', 3: 'triple' };

/** 2軍: the second team of a club. 陸海空3軍 are the armed services. */
export const TEAMS_OR_FORCES: Unit = phrase((amount, { before }) => {
  const number = wholeOf(amount);
  if (/[陸海空]の?$/u.test(before) || Number.isNaN(number)) {
    return [countOf(amount, noun('armed service'))];
  }
  return number === 2 ? ['second team (farm team)'] : [`${ordinal(number)} team`];
}, 'plain');

/** 三男 is the third son; 3男2女 are children. */
export const sonsOrDaughters = (child: string): Unit =>
  phrase((amount, { before, after }) => {
    const number = wholeOf(amount);
    const several = /^[\d０-９一二三四五六七八九]女/u.test(after) || /[\d０-９]男$/u.test(before);
    return several || Number.isNaN(number)
      ? [countOf(amount, noun(child))]
      : [`${ordinal(number)} ${child}`];
  }, 'plain');

/** 回転 counts turns; the jumps of figure skating are named after them. */
export const ROTATIONS: Unit = {
  ...count(noun('rotation')),
  english(amount, { after }) {
    const jump = JUMPS[wholeOf(amount)];
    return jump !== undefined && SKATING.test(after) ? [jump] : [countOf(amount, noun('rotation'))];
  },
};
const JUMPS: Readonly<Record<number, string>> = { 2: 'double', 3: 'triple', 4: 'quadruple' };
const SKATING =
  /^(?:半|ジャンプ|トーループ|トウループ|サルコー|サルコウ|ループ|ルッツ|フリップ|アクセル)/u;

/** After an airline or a place 226便 is a flight number. */
export const FLIGHTS: Unit = {
  ...count(noun('flight')),
  english: (amount, { before }) => [
    /(?:航|空|発|行き|[A-Z]{2,3})$/u.test(before)
      ? `Flight ${measured(amount)}`
      : countOf(amount, noun('flight')),
  ],
};

/** Sections of a stock exchange (東証1部), else copies. */
export const SECTIONS: Unit = {
  ...count(noun('copy|copies')),
  english(amount, { before }) {
    const number = wholeOf(amount);
    const section = /証$/u.test(before) && number < 4;
    return [section ? `${ordinal(number)} section` : countOf(amount, noun('copy|copies'))];
  },
};

/** 2階 is mostly a floor, rarely a number of floors. */
export const FLOORS: Unit = {
  ...count(noun('floor')),
  english(amount) {
    const number = wholeOf(amount);
    const floors = countOf(amount, noun('floor'));
    return Number.isNaN(number) ? [floors] : [`${ordinal(number)} floor`, floors];
  },
};

export const STORIES: Unit = {
  ...count(noun('story|stories')),
  english: (amount) => [`${countOf(amount, noun('|'))}-story`],
};

/** 一戸建て is a detached house; 2戸建て has two homes. */
export const DETACHED: Unit = phrase((amount) => [
  isOne(amount) ? 'detached house' : `${hyphened(amount)}-unit house`,
]);

/** After a school year 組 is the number of a class: 三年二組. */
export const SETS: Unit = {
  ...count(noun('set')),
  english: (amount, { before }) => [
    before.endsWith('年') ? `class ${measured(amount)}` : countOf(amount, noun('set')),
  ],
};

export const AGE: Unit = phrase(
  (amount) => [`${measured(amount)} ${isOne(amount) ? 'year' : 'years'} old`],
  'age',
);

export const CHILD: Unit = phrase((amount) => [`${hyphened(amount)}-year-old`]);

/** 20代, 30〜40代: decades of age. Other numbers with 代 are generations. */
export const DECADE_OF_LIFE: Unit = phrase((amount) => {
  const ages =
    amount.form === 'exact'
      ? [amount.value]
      : amount.form === 'range'
        ? [amount.low, amount.high]
        : [];
  const tens = ages.map(wholeValue).filter((age) => age >= 10 && age < 100 && age % 10 === 0);
  if (tens.length === 0 || tens.length < ages.length) {
    return [countOf(amount, noun('generation'))];
  }
  return [`${tens.map((age) => `${age}s`).join('–')} (age)`];
}, 'measure');

/** 3人分: enough for that many. */
export const PORTION: Unit = phrase((amount) => [`for ${countOf(amount, noun('person|people'))}`]);

/** `group of five`, `family of four`. */
export const groupOf = (group: string): Unit =>
  phrase((amount) => [`${group} of ${countOf(amount, noun(''))}`]);

/** `living alone`, or `household of three`. */
export const HOUSEHOLD: Unit = phrase((amount) => [
  isOne(amount) ? 'living alone' : `household of ${countOf(amount, noun(''))}`,
]);

/** `three-car train`. */
export const joinedTo = (thing: string): Unit =>
  phrase((amount) => [`${hyphened(amount)}-${thing}`]);

/** `a margin of three votes`. */
export const marginOf = (forms: string): Unit =>
  phrase((amount) => [`a margin of ${countOf(amount, noun(forms))}`]);

/** `three straight wins`. */
export const straight = (one: string, many = `${one}s`): Unit =>
  phrase((amount) => [`${countOf(amount, noun('|'))} straight ${isOne(amount) ? one : many}`]);

/** Before and after the number: `with three meals`. */
export const around = (lead: string, forms: string): Unit =>
  phrase((amount) => [`${lead} ${countOf(amount, noun(forms))}`]);

/** Of a school or university; 1971年生 is a year of birth. */
export const SCHOOL_YEAR: Nth = {
  nth: (number) =>
    number <= 12 ? [`${ordinal(number)} grader`, `${ordinal(number)}-year student`] : [],
};

/** 1回生: a student in Kansai, or a lawmaker by the number of terms. */
export const STUDENT_OR_LAWMAKER: Nth = {
  nth: (number, { before, after }) => [
    /当選|議員|代議士/u.test(before + after)
      ? `${ordinal(number)}-term lawmaker`
      : `${ordinal(number)}-year student`,
  ],
};

/** 三冠: titles of one season, of which three are the triple crown. */
export const CROWNS: Unit = phrase((amount) =>
  wholeOf(amount) === 3 ? ['triple crown', 'three titles'] : [countOf(amount, noun('title'))],
);

/** The winner of titles: 三冠王. */
export const CROWNED: Unit = phrase((amount) => [
  wholeOf(amount) === 3 ? 'triple crown winner' : `winner of ${countOf(amount, noun('title'))}`,
]);

/** 三回忌 is held two years after a death, as the death itself counts as the first. */
export const ANNIVERSARY_OF_DEATH: Nth = {
  nth: (number) => [`${ordinal(Math.max(1, number - 1))} anniversary of a death`],
};

/** 4番打者 bats fourth, to bring home those who are on base. */
export const HITTER: Nth = {
  nth: (number) => [`No. ${number} hitter`, ...(number === 4 ? ['cleanup hitter'] : [])],
};

/** 50音順, which has no other number. */
export const KANA_ORDER: Nth = {
  nth: (number) => (number === 50 ? ['order of the Japanese syllabary (a, i, u, e, o)'] : []),
};

/** Courts hear a case in three instances. */
export const TRIAL: Nth = {
  nth: (number) => (number <= 3 ? [`${ordinal(number)} instance (of a trial)`] : []),
};

/** `three-year-old horse`. */
export const HORSE: Nth = {
  nth: (number) => [`${counted({ units: BigInt(number), places: 0 })}-year-old horse`],
};
