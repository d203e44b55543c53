import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 付ける = senseRules(
  ['付ける つける', '着ける つける'],
  sense('to set (a price)', {
    why: 'A market that reaches a price 付ける it: 安値を付ける.',
    when: {
      before: sequence(anyOf(words('高値 安値 値 ドル 水準 高値圏 安値圏'), chars('円台')), 'を'),
    },
    means: ['原油先物は3カ月ぶりの安値を｜付けた｜', '利回りは27年ぶりの高水準を｜付けた｜'],
    butNot: ['箱に札を｜付けた｜'],
  }),
);
