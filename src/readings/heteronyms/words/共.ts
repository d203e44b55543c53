import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 共 = heteronym(
  '共',
  rule('とも', {
    why: 'After both or all of a group, 共 is とも, "together". In 私共 it is ども, a humble plural.',
    when: {
      before: anyOf(
        words('男女 夫婦 親子 母子 両者 双方 心身'),
        sequence('両', chars('党軍社校')),
        sequence(chars('二三両'), '人'),
      ),
    },
    reads: [
      '夫婦｜共《とも》に元気だ。',
      '｜男女共《だんじょとも》に優勝した。',
      '｜男女共《だんじょとも》に増えた。',
    ],
    butNot: ['｜私共《わたしども》の会社では', '悪人｜共《ども》、逃げるな。'],
  }),
);
