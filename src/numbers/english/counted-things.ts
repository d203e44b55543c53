/** What the counters of things and people count, in English. */
import { isOne, countOf, measured, noun, oddRange, type Noun, ordinal } from './english-numbers';
import { wholeValue } from './decimal';
import type { Unit, UnitTable } from './unit';

/** One line per English noun: `singular|plural`, then the counters that it translates. */
const NOUNS = `
person|people 人 名 名様 人様
| つ
company|companies 社 カ社
country|countries 国 カ国
language カ国語 言語
place カ所 個所
location 地点 拠点
case 件 症例
item 個 品目 項目 アイテム 点
time 回
meeting 会合
home 戸
household 世帯
building 棟 軒
store 店 店舗 カ店
school 校
hospital 病院
university|universities 大学
vote 票
seat 議席 席
animal 匹 頭
bird 羽
ship 隻
boat 艘 艇
aircraft|aircraft 機
unit 台 基
sheet 枚
book 冊
volume 巻
copy|copies 部
share 株
lot 口 ロット
floor フロア
serving 人前
flight 便
car 両
shot 発
round ラウンド
kind 種類 種
game 試合
match|matches 戦
win 勝
loss|losses 敗
draw 分け 引き分け
goal ゴール
hit 安打
home.run 本塁打
run.batted.in|runs.batted.in 打点
out アウト
character 字 文字
word 語 単語
page ページ 頁
line 行
letter 通
way 通り
meal 食
cup 杯
plate 皿
box|boxes 箱
bag 袋
bundle 束
grain 粒
slice 切れ
stage 段階
step 歩 段 ステップ
digit 桁
song 曲
chapter 章
term 期
prefecture 県 都道府県 府県
city|cities 市 都市
town 町
village 村 カ村
ward 区
municipality|municipalities 市町村 自治体 市区町村
state 州
party|parties 党
sector 業種 部門 分野 セクター
issue 銘柄
model 車種 機種 モデル
group グループ 団体
team チーム
set 組 セット
airport 空港
base 基地
reactor 原子炉
bed 床 病床
room 室 部屋
plant 工場
district 地区 地域
layer 層
table 卓
pair 足 膳
dozen ダース
child|children 児
generation 世代
`;

/** The six spellings of カ in カ国. */
const KA = ['カ', 'か', 'ヵ', 'ヶ', 'ケ', '箇'];

/** The noun that translates a counter: 社 company. */
export const COUNTED: ReadonlyMap<string, Noun> = new Map(
  NOUNS.trim()
    .split('\n')
    .flatMap((line): [string, Noun][] => {
      const [forms = '', ...counters] = line.split(' ');
      const named = noun(forms.replaceAll('.', ' '));
      return counters.flatMap(spellingsOf).map((counter) => [counter, named]);
    }),
);

function spellingsOf(counter: string): string[] {
  return counter.startsWith('カ') ? KA.map((ka) => ka + counter.slice(1)) : [counter];
}

const count = (named: Noun): Unit => ({
  kind: 'count',
  per: named.one,
  english(amount) {
    const range = oddRange(amount);
    const words = countOf(amount, named);
    return range === null ? [words] : [words, `${range} ${named.many}`.trim()];
  },
});

/** 2回 is twice. */
const TIMES: Unit = {
  kind: 'count',
  per: 'time',
  english(amount, around) {
    if (around.after.startsWith('線')) return null;
    const words = count(noun('time')).english(amount, around) ?? [];
    return amount.form !== 'exact' ? words : words.map((said) => ONCE[said] ?? said);
  },
};
const ONCE: Readonly<Record<string, string>> = { 'one time': 'once', 'two times': 'twice' };

/**
 * 本 counts long things, films, phone calls. There is no common noun, so only the number is given.
 */
const LONG_THINGS = count(noun('|'));

/** 丁 counts blocks of tofu, but also guns and tools, which have no common noun. */
const BLOCKS: Unit = {
  ...LONG_THINGS,
  english: (amount, { before, after }) =>
    /豆腐|とうふ/u.test(before + after)
      ? [countOf(amount, noun('block'))]
      : LONG_THINGS.english(amount, { before, after }),
};

/** After an airline or a place 226便 is a flight number. */
const FLIGHTS: Unit = {
  ...count(noun('flight')),
  english: (amount, { before }) => [
    /(?:航空|空|発|行き|[A-Z]{2,3})$/u.test(before)
      ? `Flight ${measured(amount)}`
      : countOf(amount, noun('flight')),
  ],
};

/** Sections of a stock exchange (東証1部), else copies. */
const SECTIONS: Unit = {
  ...count(noun('copy|copies')),
  english(amount, { before }) {
    const number = amount.form === 'exact' ? wholeValue(amount.value) : NaN;
    const section = /証$/u.test(before) && number < 4;
    return [section ? `${ordinal(number)} section` : countOf(amount, noun('copy|copies'))];
  },
};

/** 2階 is mostly a floor, rarely a number of floors. */
const FLOORS: Unit = {
  ...count(noun('floor')),
  english(amount) {
    const number = amount.form === 'exact' ? wholeValue(amount.value) : NaN;
    const floors = countOf(amount, noun('floor'));
    return Number.isNaN(number) ? [floors] : [`${ordinal(number)} floor`, floors];
  },
};

const STORIES: Unit = {
  ...count(noun('story|stories')),
  english: (amount) => [`${countOf(amount, noun('|'))}-story`],
};

/** After a school year 組 is the number of a class: 三年二組. */
const SETS: Unit = {
  ...count(noun('set')),
  english: (amount, { before }) => [
    before.endsWith('年') ? `class ${measured(amount)}` : countOf(amount, noun('set')),
  ],
};

const AGE: Unit = {
  kind: 'age',
  per: '',
  english: (amount) => [`${measured(amount)} ${isOne(amount) ? 'year' : 'years'} old`],
};

const CHILD: Unit = {
  kind: 'count',
  per: '',
  english: (amount) => [`${countOf(amount, noun('')).replaceAll(' ', '-')}-year-old`],
};

/** 20代, 30〜40代: decades of age. Other numbers with 代 are generations. */
const DECADE_OF_LIFE: Unit = {
  kind: 'measure',
  per: '',
  english(amount) {
    const ages =
      amount.form === 'exact'
        ? [amount.value]
        : amount.form === 'range'
          ? [amount.low, amount.high]
          : [];
    const tens = ages.map(wholeValue).filter((age) => age >= 10 && age < 100 && age % 10 === 0);
    if (tens.length === 0 || tens.length < ages.length) return null;
    return [`${tens.map((age) => `${age}s`).join('–')} (age)`];
  },
};

/** 3人分, 5000戸分: enough for that many. */
const PORTION: Unit = {
  kind: 'count',
  per: '',
  english: (amount) => [`for ${countOf(amount, noun('person|people'))}`],
};

/** 5人組: people who act together. */
const BAND: Unit = {
  kind: 'count',
  per: '',
  english: (amount) => [`group of ${countOf(amount, noun(''))}`],
};

const FAMILY: Unit = {
  kind: 'count',
  per: '',
  english: (amount) => [`family of ${countOf(amount, noun(''))}`],
};

/** Things that are numbered, not counted: 9回裏. */
const numbered = (label: string): Unit => ({
  kind: 'plain',
  per: '',
  english: (amount) => (amount.form === 'exact' ? [`${label} ${measured(amount)}`] : null),
});

export const COUNT_UNITS: UnitTable = {
  ...Object.fromEntries([...COUNTED].map(([counter, named]) => [counter, count(named)])),
  本: LONG_THINGS,
  丁: BLOCKS,
  歳: AGE,
  才: AGE,
  歳児: CHILD,
  代: DECADE_OF_LIFE,
  歳代: DECADE_OF_LIFE,
  人分: PORTION,
  人組: BAND,
  人家族: FAMILY,
  便: FLIGHTS,
  部: SECTIONS,
  階: FLOORS,
  階建て: STORIES,
  階建: STORIES,
  組: SETS,
  回: TIMES,
  号: numbered('No.'),
  番: numbered('No.'),
  番地: numbered('lot No.'),
  番線: numbered('track'),
  号線: numbered('Route'),
  号機: numbered('Unit'),
  号車: numbered('car'),
};
