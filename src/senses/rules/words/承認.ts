import { optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 承認 = senseRules(
  '承認 しょうにん',
  sense('diplomatic recognition', {
    why: 'States are recognized. Plans and drugs are approved.',
    when: { before: sequence(words('国家 独立国 正統政府'), optional(words('として を の'))) },
    means: ['英国はパレスチナを国家として｜承認｜した'],
    butNot: ['国は新薬の製造を｜承認｜した'],
  }),
);
