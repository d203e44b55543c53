import { chars, NOUN_END } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 港町 = heteronym(
  '港町',
  rule('みなとまち', {
    why: 'A town with a port is みなとまち. A quarter of that name is みなとちょう or みなとまち, as each city has it.',
    when: { before: chars('いなたるぶ'), after: NOUN_END },
    reads: ['静かな｜港町《みなとまち》で育った。', '古い｜港町《みなとまち》を歩く。'],
    butNot: [
      '市内の｜港町《みなとちょう》で火災があった。',
      '新たな｜港町《みなとちょう》三丁目の町並み。',
    ],
  }),
);
