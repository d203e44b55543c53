import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 三田駅 = heteronym(
  '三田駅',
  rule('さんだえき', {
    why: 'The station in Hyogo is さんだえき, the one in Tokyo みたえき.',
    when: { before: sequence(words('兵庫 福知山線 宝塚線 神戸電鉄 神鉄'), ANY_TEXT) },
    reads: [
      '兵庫県の｜三田駅《さんだえき》で人が倒れた。',
      '神戸電鉄の｜三田駅《さんだえき》が新しくなる。',
    ],
    butNot: ['都営三田線の｜三田駅《みたえき》で運転を見合わせた。'],
  }),
);
