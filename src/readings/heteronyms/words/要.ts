import { chars, sequence, unlessBefore } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 要 = heteronym(
  '要',
  rule('かなめ', {
    why: 'The key point of something is かなめ. The need for something is よう: 注意を要する.',
    when: {
      before: 'の',
      after: [
        sequence(chars('をはが'), unlessBefore('あ')),
        sequence('と', chars('なしもい')),
        sequence('で', chars('あすはも、')),
        sequence('に', chars('ない')),
        chars('だ」。'),
      ],
    },
    reads: ['守備の｜要《かなめ》となる選手だ。'],
    butNot: ['検討の｜要《よう》がある。'],
  }),
);
