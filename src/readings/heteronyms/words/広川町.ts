import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 広川町 = heteronym(
  '広川町',
  rule('ひろかわまち', {
    why: 'The town in Fukuoka is ひろかわまち, the smaller one in Wakayama ひろがわちょう.',
    when: { notBefore: sequence(words('和歌山 有田郡 湯浅町 稲むらの火'), ANY_TEXT) },
    reads: ['｜広川町《ひろかわまち》の工業団地に進出する。'],
    butNot: [
      '和歌山県｜広川町《ひろがわちょう》で津波の訓練があった。',
      '稲むらの火で知られる｜広川町《ひろがわちょう》を訪ねた。',
    ],
  }),
);
