import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 引き揚げる = senseRules(
  '引き揚げる ひきあげる',
  sense('to withdraw', {
    why: 'Troops and diplomats are withdrawn: 部隊を引き揚げる.',
    when: { before: sequence(words('部隊 軍 大使 外交官 職員 兵 兵士 資金 駐在員 代表団'), 'を') },
    means: ['同国は部隊を｜引き揚げた｜'],
  }),
  sense('to pull up', {
    why: 'Wrecks are lifted out of the water: 船体を引き揚げる.',
    when: { before: sequence(words('船 船体 沈没船 遺体 機体 残骸'), 'を') },
    means: ['作業船が沈んだ船体を｜引き揚げた｜'],
  }),
);
