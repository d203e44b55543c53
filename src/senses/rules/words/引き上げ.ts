import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 引き上げ = senseRules(
  '引き上げ ひきあげ',
  sense('salvage', {
    why: 'Ships and wrecks are brought up from the sea: 船体の引き上げ. Prices and rates are raised.',
    when: {
      before: sequence(
        words('船 船体 沈没船 機体 残骸 遺体 観光船 潜水艦 車体 漁船'),
        chars('のを'),
      ),
    },
    means: ['業者は沈没した船の｜引き上げ｜を始めた'],
    butNot: ['政府は税率の｜引き上げ｜を決めた'],
  }),
);
