import { chars, sequence } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 緒 = heteronym(
  '緒',
  rule('お', {
    why: 'The cord of a bag, a clog or a helmet is お.',
    when: [{ before: '袋の' }, { after: sequence(chars('がを'), '切') }],
    reads: [
      '堪忍袋の｜緒《お》が切れた。',
      '袋の｜緒《お》を締める。',
      '下駄の｜緒《お》が切れた。',
    ],
    butNot: ['話の｜緒《いとぐち》をつかむ。'],
  }),
);
