import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { ichidan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

const HABITS = words(`
  たばこ タバコ 煙草 酒 ギャンブル 喫煙 飲酒 悪口 冗談 けんか 喧嘩 仕事 学校 会社 こと`);

export const 止める = heteronym(
  ichidan('止める'),
  rule('や', {
    why: 'Giving up a habit or something begun is やめる. Stopping something that moves is とめる.',
    when: {
      before: anyOf(
        sequence(HABITS, chars('をは')),
        '途中で',
        sequence('きっぱり', optional('と')),
      ),
    },
    reads: ['たばこを｜止《や》める。', '酒を｜止《や》める。', '途中で｜止《や》めた。'],
    butNot: [
      '車を｜止《と》めた。',
      '出血を｜止《と》める。',
      '攻撃を｜止《と》めるよう求めた。',
      '息を｜止《と》める。',
      '機械を｜止《と》める。',
    ],
  }),
);
