import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 川西町 = heteronym(
  '川西町',
  rule('かわにしちょう', {
    why: 'The town in Nara is かわにしちょう, the one in Yamagata かわにしまち.',
    when: { before: sequence(words('奈良 磯城郡 天理市'), ANY_TEXT) },
    reads: [
      '奈良県｜川西町《かわにしちょう》の古墳を調べた。',
      '天理市と｜川西町《かわにしちょう》が組合をつくる。',
    ],
    butNot: ['山形県｜川西町《かわにしまち》の水田が冠水した。'],
  }),
);
