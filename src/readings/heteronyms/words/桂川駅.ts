import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 桂川駅 = heteronym(
  '桂川駅',
  rule('けいせんえき', {
    why: 'The station in Fukuoka is けいせんえき, the one in Kyoto かつらがわえき.',
    when: { before: sequence(words('福岡 筑豊 篠栗線 飯塚'), ANY_TEXT) },
    reads: [
      '福岡県の｜桂川駅《けいせんえき》で列車が止まった。',
      '筑豊線は｜桂川駅《けいせんえき》で折り返す。',
    ],
    butNot: ['京都市南区の｜桂川駅《かつらがわえき》の前に店ができた。'],
  }),
);
