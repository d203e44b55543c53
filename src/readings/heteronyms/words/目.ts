import {
  anyOf,
  chars,
  END_OF_TEXT,
  KATAKANA,
  sequence,
  stretch,
  words,
} from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** Words for the look of eyes. */
const KINDS_OF_EYES = words('パッチリ ウルウル ドングリ クリクリ ギラギラ キラキラ');

export const 目 = heteronym(
  '目',
  rule('もく', {
    why: 'An order of animals or plants is もく: ネコ目, the carnivores.',
    when: {
      before: KATAKANA,
      notBefore: KINDS_OF_EYES,
      after: [
        sequence(KATAKANA, stretch({ max: 10 }, '、。のはがをにと'), words('科 亜目 下目')),
        anyOf('に属', sequence('の', words('植物 動物 昆虫 魚 鳥 一種 哺乳'))),
        anyOf(END_OF_TEXT, chars('・ 　')),
      ],
    },
    reads: [
      'イネ｜目《もく》の植物だ。',
      'クジラ｜目《もく》ハクジラ亜目',
      'ネコ｜目《もく》イヌ科に属する。',
    ],
    butNot: [
      'ネコの｜目《め》が光る。',
      '｜目《め》を覚ました。',
      '澄んでいるのは彼の｜目《め》',
      'アイドルのキラキラ｜目《め》を描く。',
      'ウルウル｜目《め》の動物に弱い。',
      'タレ｜目《め》の人形。',
    ],
  }),
);
