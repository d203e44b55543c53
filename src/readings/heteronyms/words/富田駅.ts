import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 富田駅 = heteronym(
  '富田駅',
  rule('とんだえき', {
    why: 'The station in Osaka is とんだえき, the one in Mie とみだえき.',
    when: { before: sequence(words('大阪 阪急 高槻'), ANY_TEXT) },
    reads: [
      '阪急の｜富田駅《とんだえき》で遮断機が折れた。',
      '高槻市の｜富田駅《とんだえき》を高架にする。',
    ],
    butNot: ['近鉄の｜富田駅《とみだえき》で乗り換える。'],
  }),
);
