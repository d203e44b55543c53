import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 日本橋駅 = heteronym(
  '日本橋駅',
  rule('にっぽんばしえき', {
    why: 'The station in Osaka is にっぽんばしえき, the one in Tokyo にほんばしえき.',
    when: { before: sequence(words('大阪 堺筋線 千日前線 近鉄'), ANY_TEXT) },
    reads: [
      '大阪市の｜日本橋駅《にっぽんばしえき》で乗り換える。',
      '近鉄は｜日本橋駅《にっぽんばしえき》の改札を改修する。',
    ],
    butNot: ['東京メトロの｜日本橋駅《にほんばしえき》で煙が出た。'],
  }),
);
