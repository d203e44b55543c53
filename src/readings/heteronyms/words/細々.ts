import { anyOf, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 細々 = heteronym(
  ['細々', '細細'],
  rule('ほそぼそ', {
    why: 'Living or doing business on little is ほそぼそ. Small things of all kinds are こまごま.',
    when: {
      after: sequence('と', anyOf(words('暮 生 続 営 経営'), sequence('した', words('暮 生活')))),
    },
    reads: ['｜細々《ほそぼそ》と暮らす。'],
    butNot: ['｜細々《こまごま》とした物を買う。'],
  }),
);
