import { chars, sequence, stretch, words } from '../../../rules/phrase';
import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 弾く = heteronym(
  godan('弾く'),
  rule('はじ', {
    why: 'Water, balls and coins are flicked or repelled: はじく. Instruments are played: ひく.',
    when: {
      before: sequence(
        words('水 油 雨 汚れ 汗 指 指先 そろばん コイン ボール シュート 石 光 水分 球'),
        chars('をもがで'),
      ),
      notBefore: sequence(
        words('ギター ピアノ 琴 三味線 弦 曲'),
        chars('をは'),
        stretch({ max: 8 }, '、。'),
      ),
    },
    reads: ['水を｜弾《はじ》く。', '指で｜弾《はじ》いた。', '油を｜弾《はじ》く。'],
    butNot: [
      'ギターを指で｜弾《ひ》く。',
      'ピアノを｜弾《ひ》く。',
      'ギターを｜弾《ひ》いた。',
      '曲を｜弾《ひ》き始める。',
      'バイオリンを｜弾《ひ》く。',
    ],
  }),
);
