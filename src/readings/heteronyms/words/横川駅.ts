import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 横川駅 = heteronym(
  '横川駅',
  rule('よこかわえき', {
    why: 'The station in Gunma is よこかわえき, the one in Hiroshima よこがわえき.',
    when: { before: sequence(words('群馬 信越線 信越本線 安中'), ANY_TEXT) },
    reads: [
      '群馬県の｜横川駅《よこかわえき》で駅弁を買う。',
      '信越線は｜横川駅《よこかわえき》が終点だ。',
    ],
    butNot: ['広島市の｜横川駅《よこがわえき》から路面電車に乗る。'],
  }),
);
