import {
  anyOf,
  chars,
  DIGIT,
  KANJI,
  noneOf,
  NOUN_START,
  oneOrMore,
  sequence,
  unlessAfter,
  words,
} from '../../../rules/phrase';
import { EVERYBODY_IN_TOWN } from '../everybody-in-town';
import { heteronym, rule } from '../reading-rule';

/** Places and times that something can fill. */
const WHOLES = anyOf(
  words(`
    世界 日本 世間 学校 部屋 クラス 会場 全国 地球 宇宙 ヨーロッパ アメリカ アジア 今晩 今夜 あちこち 親戚 身体`),
  sequence(unlessAfter(KANJI), chars('国世家体島店館顔庭村夏冬')),
);

export const 中 = heteronym(
  '中',
  rule('なか', {
    why: 'In お忙しい中, 中 is なか: although you are busy.',
    when: { before: 'お忙しい' },
    reads: ['お忙しい｜中《なか》、ありがとうございます。'],
  }),
  rule('なか', {
    why: 'The days of rest between two games of a pitcher are 中3日, なかみっか.',
    when: {
      before: NOUN_START,
      after: sequence(oneOrMore(DIGIT), '日', chars('での空をがと、。')),
    },
    reads: ['右腕は｜中《なか》3日で先発した。', '｜中《なか》6日の登板だった。'],
    butNot: ['今週｜中《ちゅう》3日で終える。'],
  }),
  rule('なか', {
    why: 'About the middle of a month or a decade is 中ごろ, なかごろ.',
    when: { after: words('ごろ 頃 ほど') },
    reads: ['8月｜中《なか》ごろに発表する。'],
  }),
  rule('ちゅう', {
    why: 'Of the sizes and grades 大, 中, 小 or 上, 中, 下, 中 is ちゅう.',
    when: { before: sequence(chars('大上小'), chars('・、')) },
    reads: ['靴の大きさは大・｜中《ちゅう》・小の三つだ。'],
    butNot: [
      'そうした｜中《なか》、株価が下がった。',
      '部屋の｜中《なか》を探した。',
      '物価高が続く｜中《なか》で賃上げが進む。',
      '世界の｜中《なか》の日本。',
      '寒い｜中《なか》、行列ができた。',
      '雨の｜中《なか》、試合が行われた。',
      '車の｜中《なか》で待つ。',
      'こうした｜中政府《なかせいふ》は対応を急ぐ。',
      '円安が進む｜中当局《なかとうきょく》は介入した。',
      '混乱の｜中議会《なかぎかい》は解散した。',
      '家の｜中《なか》、小さな明かりがともる。',
    ],
  }),
  rule('なか', {
    why: 'The streets of a town are 街中, まちなか. All of the town is まちじゅう.',
    when: { before: chars('街町'), notAfter: EVERYBODY_IN_TOWN },
    reads: ['パリの｜街中《まちなか》で撮影した。', '｜街中《まちなか》を歩く。'],
    butNot: ['村の｜中《なか》を川が流れる。', '｜街中《まちじゅう》の噂になった。'],
  }),
  rule('じゅう', {
    why: 'Throughout a place or time is じゅう. Within a term, or during an action, is ちゅう.',
    when: [
      { before: WHOLES },
      {
        // Not 米中, 訪中: China, as the second half of a word.
        before: noneOf('米英仏独露韓印日朝欧訪対在駐'),
        previous: 'place',
        after: [chars('のでをが'), sequence('に', words('広 知 響 あ')), 'から'],
      },
    ],
    reads: [
      'うわさは関西｜中《じゅう》に広がった。',
      '｜国中《くにじゅう》がわいた。',
      'ヨーロッパ｜中《じゅう》で人気がある。',
      '｜学校中《がっこうじゅう》に知れ渡った。',
      '｜体中《からだじゅう》が痛い。',
      '｜夏中《なつじゅう》、働いた。',
    ],
    butNot: [
      '｜会議中《かいぎちゅう》に地震が起きた。',
      '｜工事中《こうじちゅう》の現場で事故があった。',
      '｜来月中《らいげつちゅう》に結論を出す。',
      '｜年度中《ねんどちゅう》に策定する。',
      '｜今週中《こんしゅうちゅう》に発表する。',
      '｜捜査中《そうさちゅう》の事件だ。',
      '｜入院中《にゅういんちゅう》の男性が死亡した。',
      '｜今月中《こんげつちゅう》に判断する。',
      '｜中国防省《ちゅうこくぼうしょう》は発表した。',
      '｜中企業《ちゅうきぎょう》が買収した。',
      '｜授業中《じゅぎょうちゅう》に眠った。',
      '｜期間中《きかんちゅう》は入場できない。',
      '｜留守中《るすちゅう》に来客があった。',
      '｜中朝国境《ちゅうちょうこっきょう》の橋が開通した。',
      '｜中朝貿易《ちゅうちょうぼうえき》が回復した。',
      '流体｜中《ちゅう》を進む物体。',
      '札幌｜中《ちゅう》は優勝した。',
      '英仏独｜中《ちゅう》の代表が集まる。',
      '｜空気中《くうきちゅう》の成分を調べる。',
    ],
  }),
);
