import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 松前町 = heteronym(
  '松前町',
  rule('まさきちょう', {
    why: 'The town in Ehime is まさきちょう, the one in Hokkaido まつまえちょう.',
    when: { before: sequence(words('愛媛 伊予郡 松山市 伊予市'), ANY_TEXT) },
    reads: [
      '愛媛県｜松前町《まさきちょう》の工場が止まった。',
      '松山市と｜松前町《まさきちょう》は協定を結んだ。',
    ],
    butNot: ['北海道｜松前町《まつまえちょう》で桜が咲いた。'],
  }),
);
