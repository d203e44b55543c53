import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 柏原駅 = heteronym(
  '柏原駅',
  rule('かいばらえき', {
    why: 'The station in Hyogo is かいばらえき, those in Osaka and Shiga are かしわらえき and かしわばらえき.',
    when: { before: sequence(words('兵庫 福知山線 丹波市'), ANY_TEXT) },
    reads: [
      '福知山線の｜柏原駅《かいばらえき》で鹿とぶつかった。',
      '丹波市の｜柏原駅《かいばらえき》に着いた。',
    ],
    butNot: ['大阪府の｜柏原駅《かしわらえき》で乗り換える。'],
  }),
  rule('かしわばらえき', {
    why: 'The station in Shiga is かしわばらえき, the one in Osaka かしわらえき.',
    when: { before: sequence(words('滋賀 米原'), ANY_TEXT) },
    reads: [
      '滋賀県の｜柏原駅《かしわばらえき》に止まる。',
      '米原市の｜柏原駅《かしわばらえき》から歩く。',
    ],
    butNot: ['大阪府の｜柏原駅《かしわらえき》で乗り換える。'],
  }),
);
