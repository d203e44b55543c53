import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 上げる = senseRules(
  '上げる あげる',
  sense('to earn (something desirable)', {
    why: 'Profits and results are earned: 利益を上げる. Prices and wages are raised.',
    when: {
      before: sequence(words('利益 収益 成果 効果 実績 好成績 売り上げ 勝利'), chars('をも')),
    },
    means: ['同社は海外で利益を｜上げた｜'],
    butNot: ['店は商品の値段を｜上げた｜'],
  }),
);
