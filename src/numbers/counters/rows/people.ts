/** Counters of people and their ages. */
import { ANY_AFFIX, beforeST, plain, YO, beforeK } from '../counter-rules';
import type { Row } from '../counter-row';
import {
  AGE,
  around,
  CHILD,
  DECADE_OF_LIFE,
  groupOf,
  HORSE,
  HOUSEHOLD,
  joinedTo,
  PORTION,
  sonsOrDaughters,
  STUDENT_OR_LAWMAKER,
  ANNIVERSARY_OF_DEATH,
} from '../../english/counted-units';
import { inOrder, nth } from '../../english/counter-english';
import { ordinal } from '../../english/english-numbers';

/** 人 with a noun that follows it: 1 and 2 are ひとり and ふたり there too (一人部屋 ひとりべや). */
const people = (noun: string) => ({
  reading: plain(`にん${noun}`),
  lastDigit: YO,
  irregular: { 1: `ひとり${noun}`, 2: `ふたり${noun}` },
});

export const PEOPLE_ROWS: readonly Row[] = [
  {
    counter: '人',
    reading: plain('にん'),
    lastDigit: YO,
    // The native words for one and two people.
    irregular: { 1: 'ひとり', 2: 'ふたり' },
    estimable: true,
    notFollowedBy: '物 事 種 口 権 材 格 民 類 工 命 魚 者 形 情 体 員 脈',
    butFollowedBy: '体制',
    affixes: `${ANY_AFFIX}前位程毎様`,
    english: 'person|people',
    reads:
      '3人《さんにん》 4人《よにん》 1人《ひとり》 2人《ふたり》 二三人《にさんにん》 3人体制《さんにん》',
    means: { '政府高官【3人】が明らかにした。': 'three people' },
    butNot:
      '3人物 2人事 2人種 2人口 2人権 2人材 2人格 2人民 2人類 2人工 2人命 2人魚 第1人者 2人形 2人情 2人体実験 2人員 2人脈',
  },
  { noun: '人分', english: PORTION, means: { '【200人分】の弁当を用意した。': 'for 200 people' } },
  {
    counter: '人称',
    reading: plain('にんしょう'),
    lastDigit: YO,
    english: nth(inOrder('person')),
    reads: '3人称《さんにんしょう》 4人称《よにんしょう》',
    means: { '【3人称】で書く。': 'third person' },
  },
  {
    counter: '人組',
    reading: plain('にんぐみ'),
    lastDigit: YO,
    // One person is no group.
    irregular: { 2: 'ふたりぐみ' },
    notFollowedBy: '織 合',
    english: groupOf('group'),
    reads: '3人組《さんにんぐみ》 4人組《よにんぐみ》 2人組《ふたりぐみ》',
    means: { '【5人組】の歌手だ。': 'group of five' },
    butNot: '2人組織 2人組合',
  },
  {
    counter: '人部屋',
    ...people('べや'),
    english: around('room for', 'person|people'),
    reads:
      '3人部屋《さんにんべや》 4人部屋《よにんべや》 1人部屋《ひとりべや》 2人部屋《ふたりべや》',
    means: { '【3人部屋】に泊まる。': 'room for three people' },
  },
  {
    counter: '人連れ',
    ...people('づれ'),
    english: groupOf('group'),
    reads:
      '3人連れ《さんにんづれ》 4人連れ《よにんづれ》 1人連れ《ひとりづれ》 2人連れ《ふたりづれ》',
    means: { '【3人連れ】の客だ。': 'group of three' },
  },
  {
    counter: '人暮らし',
    ...people('ぐらし'),
    english: HOUSEHOLD,
    reads:
      '3人暮らし《さんにんぐらし》 4人暮らし《よにんぐらし》 1人暮らし《ひとりぐらし》 2人暮らし《ふたりぐらし》',
    means: {
      '【3人暮らし】の家庭だ。': 'household of three',
      '【1人暮らし】の高齢者だ。': 'living alone',
    },
  },
  {
    counter: '人乗り',
    ...people('のり'),
    english: joinedTo('seater'),
    reads:
      '3人乗り《さんにんのり》 4人乗り《よにんのり》 1人乗り《ひとりのり》 2人乗り《ふたりのり》',
    means: { '【5人乗り】の車だ。': 'five-seater' },
  },
  {
    counter: '人掛け',
    ...people('がけ'),
    english: joinedTo('seater'),
    reads:
      '3人掛け《さんにんがけ》 4人掛け《よにんがけ》 1人掛け《ひとりがけ》 2人掛け《ふたりがけ》',
    means: { '【3人掛け】のソファだ。': 'three-seater' },
  },
  {
    counter: '人家族',
    ...people('かぞく'),
    english: groupOf('family'),
    reads:
      '3人家族《さんにんかぞく》 4人家族《よにんかぞく》 1人家族《ひとりかぞく》 2人家族《ふたりかぞく》',
    means: { '【4人家族】の負担は重い。': 'family of four' },
  },
  {
    counter: '人兄弟 人きょうだい',
    ...people('きょうだい'),
    english: 'sibling',
    reads:
      '3人兄弟《さんにんきょうだい》 4人兄弟《よにんきょうだい》 1人兄弟《ひとりきょうだい》 2人兄弟《ふたりきょうだい》',
    means: { '【3人きょうだい】の長男だ。': 'three siblings' },
  },
  {
    counter: '名',
    reading: plain('めい'),
    estimable: true,
    notFollowedBy: '前 古屋 残 護 字 門 曲 称 簿 義',
    butFollowedBy: '前後',
    affixes: `${ANY_AFFIX}様`,
    english: 'person|people',
    reads: '3名《さんめい》 二三名《にさんめい》 3名前後《さんめい》',
    means: { '【3名】を採用する。': 'three people' },
    butNot: '2名前を 2名古屋 2名残 2名護市 2名字 3名門 2名曲 2名称 2名簿 2名義',
  },
  {
    counter: '名様',
    reading: plain('めいさま'),
    english: 'person|people',
    reads: '3名様《さんめいさま》',
    means: { '【2名様】に当たる。': 'two people' },
  },
  { noun: '人様', english: 'person|people', means: { '【3人様】の予約だ。': 'three people' } },
  {
    counter: '男',
    reading: plain('なん'),
    // A number of men or women has 人. Nobody has a 13th child of this kind.
    max: 12,
    notFollowedBy: '女 子 性 児 爵 優',
    affixes: '',
    english: sonsOrDaughters('son'),
    reads: '3男《さんなん》',
    means: {
      '【3男】が生まれた。': 'third son',
      '【2男】1女がいる。': 'two sons',
    },
    butNot: '2男女 2男子 2男性 2男児 2男爵 13男 2男優',
  },
  {
    counter: '女',
    reading: plain('じょ'),
    max: 12,
    notFollowedBy: '子 性 優 児 王 史',
    affixes: '',
    english: sonsOrDaughters('daughter'),
    reads: '3女《さんじょ》',
    means: {
      '【三女】が生まれた。': 'third daughter',
      '2男【1女】がいる。': 'one daughter',
    },
    butNot: '2女子 2女性 2女優 2女児 2女王 2女史 13女',
  },
  {
    counter: '歳',
    reading: beforeST('さい'),
    // The age of majority has a word of its own.
    irregular: { 20: 'はたち' },
    notFollowedBy: '暮',
    affixes: `${ANY_AFFIX}前位程`,
    english: AGE,
    reads: '3歳《さんさい》 1歳《いっさい》 20歳《はたち》',
    means: { '男性は【35歳】だった。': '35 years old' },
    butNot: '2歳暮',
  },
  {
    counter: '才',
    reading: beforeST('さい'),
    // As 歳, of which it is a simple spelling.
    irregular: { 20: 'はたち' },
    notFollowedBy: '能 覚 女 色',
    kanjiNumerals: false,
    english: AGE,
    reads: '3才《さんさい》 1才《いっさい》 20才《はたち》',
    means: { '【3才】の子だ。': '3 years old' },
    butNot: '2才能 2才覚 2才女 2才色兼備 三才',
  },
  {
    counter: '歳児',
    reading: beforeST('さいじ'),
    english: CHILD,
    reads: '3歳児《さんさいじ》 1歳児《いっさいじ》',
    means: { '【3歳児】の健診を行う。': 'three-year-old' },
  },
  { noun: '歳馬', english: HORSE, means: { '【3歳馬】が走る。': 'three-year-old horse' } },
  {
    counter: '代',
    reading: plain('だい'),
    notFollowedBy: 'わ 物 表 理 金',
    kanjiOne: false,
    english: DECADE_OF_LIFE,
    numbered: inOrder(),
    reads: '3代《さんだい》',
    means: {
      '【20代】の投票率が上がった。': '20s (age)',
      '【3代】続く店だ。': 'three generations',
      '【第101代】首相だ。': '101st',
    },
    butNot: '2代わり 2代物 一代 日米の3代表が 2代理店 2代金',
  },
  { noun: '歳代', english: DECADE_OF_LIFE, means: { '【30歳代】の男性だ。': '30s (age)' } },
  {
    counter: '代目',
    reading: plain('だいめ'),
    lastDigit: YO,
    english: nth((n) => `${ordinal(n)} (in succession)`),
    reads: '3代目《さんだいめ》 4代目《よだいめ》',
    means: { '市川家の【13代目】だ。': '13th (in succession)' },
  },
  {
    counter: '世',
    reading: beforeST('せい'),
    notFollowedBy: '界 間 論 話 相 襲 辞',
    english: nth((n) => `the ${ordinal(n)}`),
    reads: '3世《さんせい》 1世《いっせい》',
    means: { 'エリザベス【2世】が死去した。': 'the second' },
    butNot: '2世界 2世間 2世論 2世話 2世相 2世襲 2世辞',
  },
  {
    counter: '世代',
    reading: beforeST('せだい'),
    english: 'generation',
    numbered: inOrder('generation'),
    reads: '3世代《さんせだい》 1世代《いっせだい》',
    means: { '【3世代】で暮らす。': 'three generations' },
  },
  {
    counter: '回生',
    reading: beforeK('かいせい'),
    notFollowedBy: 'ま き 産 じ',
    english: STUDENT_OR_LAWMAKER,
    reads: '3回生《さんかいせい》 1回生《いっかいせい》',
    means: {
      '京都の大学の【1回生】だ。': 'first-year student',
      '当選【1回生】の議員だ。': 'first-term lawmaker',
    },
    butNot: '2回生まれ変わった 2回生き返る 2回生産した 2回生じた',
  },
  {
    counter: '回忌',
    reading: beforeK('かいき'),
    english: ANNIVERSARY_OF_DEATH,
    reads: '3回忌《さんかいき》 六回忌《ろっかいき》',
    means: {
      '祖父の【三回忌】を営む。': 'second anniversary of a death',
      '祖母の【13回忌】だ。': '12th anniversary of a death',
    },
  },
  {
    counter: '周忌',
    reading: beforeST('しゅうき'),
    english: nth(inOrder('anniversary of a death')),
    reads: '3周忌《さんしゅうき》 1周忌《いっしゅうき》',
    means: { '父の【一周忌】を営む。': 'first anniversary of a death' },
  },
  {
    counter: '姉妹',
    reading: plain('しまい'),
    notFollowedBy: '都 校',
    english: 'sister',
    reads: '4姉妹《よんしまい》',
    means: { '【4姉妹】の長女だ。': 'four sisters' },
    butNot: '3姉妹都市 2姉妹校',
  },
  {
    counter: '学年',
    reading: plain('がくねん'),
    english: 'grade',
    reads: '3学年《さんがくねん》',
    means: { '【3学年】が一緒に学ぶ。': 'three grades' },
  },
];
