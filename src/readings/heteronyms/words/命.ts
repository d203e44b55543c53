import { chars, sequence, unlessBefore, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 命 = heteronym(
  '命',
  rule('めい', {
    why: 'An order is めい. A life is いのち.',
    when: {
      after: [
        sequence('によ', chars('りっ')),
        sequence('を受け', unlessBefore('継')),
        sequence('に', words('従 背')),
        sequence('を', words('下 奉')),
        'が下',
      ],
    },
    reads: ['国王の｜命《めい》を受けた。', '社長の｜命《めい》により出張した。'],
    butNot: [
      '｜命《いのち》を落とした。',
      '人の｜命《いのち》を救う。',
      '親から｜命《いのち》を受け継ぐ。',
    ],
  }),
);
