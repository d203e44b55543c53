import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 朝日町 = heteronym(
  '朝日町',
  rule('あさひちょう', {
    why: 'The town in Mie is あさひちょう, those in Yamagata and Toyama are あさひまち.',
    when: { before: sequence(words('三重 四日市 桑名'), ANY_TEXT) },
    reads: [
      '三重県｜朝日町《あさひちょう》の工場を増設する。',
      '四日市市と｜朝日町《あさひちょう》で停電した。',
    ],
    butNot: ['富山県｜朝日町《あさひまち》の海岸で見つかった。'],
  }),
);
