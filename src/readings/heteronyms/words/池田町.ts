import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 池田町 = heteronym(
  '池田町',
  rule('いけだまち', {
    why: 'The town in Nagano is いけだまち, those in Hokkaido, Gifu and Fukui are いけだちょう.',
    when: { before: sequence(words('長野 北安曇郡 安曇野市 大町市'), ANY_TEXT) },
    reads: [
      '長野県｜池田町《いけだまち》で熊が目撃された。',
      '大町市や｜池田町《いけだまち》で雪が降った。',
    ],
    butNot: ['岐阜県｜池田町《いけだちょう》で茶の収穫が始まった。'],
  }),
);
