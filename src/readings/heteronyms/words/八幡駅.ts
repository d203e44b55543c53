import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 八幡駅 = heteronym(
  '八幡駅',
  rule('やはたえき', {
    why: 'The station in Kitakyushu is やはたえき; others are やわたえき.',
    when: { before: sequence(words('福岡 北九州 鹿児島線 鹿児島本線'), ANY_TEXT) },
    reads: [
      '北九州市の｜八幡駅《やはたえき》で火事があった。',
      '鹿児島線は｜八幡駅《やはたえき》で止まった。',
    ],
    butNot: ['千葉県の｜八幡駅《やわたえき》で人が倒れた。'],
  }),
);
