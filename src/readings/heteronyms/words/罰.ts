import { optional, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 罰 = heteronym(
  '罰',
  rule('ばち', {
    why: 'Punishment by heaven, which "hits" somebody, is ばち: 罰が当たる.',
    when: { after: sequence(optional('が'), words('当た あた')) },
    reads: ['｜罰《ばち》が当たった。'],
  }),
  rule('ばつ', {
    why: 'Punishment by people is ばつ.',
    when: 'always',
    reads: ['｜罰《ばつ》を受けた。', '規則を破った者にはこの｜罰《ばつ》。'],
  }),
);
