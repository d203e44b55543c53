import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 平 = heteronym(
  ['平', '平に'],
  rule('たいら', {
    why: 'Flat is たいら.',
    when: {
      after: sequence(optional('に'), anyOf(chars('しす成均広伸'), words('なら なし なっ なる'))),
    },
    reads: ['地面を｜平《たいら》にする。', '道が｜平《たいら》になった。'],
    butNot: ['｜平《ひら》に謝った。'],
  }),
);
