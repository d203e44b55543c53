import { chars } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 売り込む = senseRules(
  '売り込む うりこむ',
  sense('to sell off', {
    why: 'Shares that are sold until they are cheap 売り込まれる. Goods are promoted.',
    when: { subjects: 'markets', notBefore: chars('をに') },
    means: ['株価は大引けで値幅制限の下限まで｜売り込まれた｜'],
    butNot: [
      '社長は得意先で新しい製品を｜売り込んだ｜',
      '株価の上昇で会社は市場に株式を｜売り込む｜',
      '社長は自ら｜売り込んだ｜',
    ],
  }),
);
