import { chars, sequence } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 幸 = heteronym(
  '幸',
  rule('さち', {
    why: 'What sea, mountain and soil yield is さち.',
    when: { before: [sequence(chars('海山里森'), 'の'), '大地の'] },
    reads: ['大地の｜幸《さち》を味わう。'],
  }),
);
