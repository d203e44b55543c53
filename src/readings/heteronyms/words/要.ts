import { chars, sequence, unlessBefore, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 要 = heteronym(
  '要',
  rule('かなめ', {
    why: 'The key point of something is かなめ. The need for something is よう: 注意を要する.',
    when: {
      before: words('の こそ'),
      after: [
        sequence(chars('をはが'), unlessBefore('あ')),
        sequence('と', chars('なしもい')),
        sequence('で', chars('あすはも、')),
        sequence('に', chars('ない')),
        chars('だ」。'),
      ],
    },
    reads: ['守備の｜要《かなめ》となる選手だ。', '組織では人こそ｜要《かなめ》だ。'],
    butNot: ['検討の｜要《よう》がある。', '入会金は不要だが、予約は｜要《よう》。'],
  }),
);
