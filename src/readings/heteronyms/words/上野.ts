import { sequence, unlessBefore } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 上野 = heteronym(
  '上野',
  rule('こうずけ', {
    why: 'The old province 上野国, now Gunma, is こうずけ. The part of Tokyo is うえの.',
    when: { after: sequence('国', unlessBefore('立')) },
    reads: ['｜上野国《こうずけのくに》は今の群馬県だ。'],
    butNot: ['｜上野《うえの》国立博物館に行く。'],
  }),
);
