import { chars, KANJI, repeated, sequence, START_OF_TEXT } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 字 = heteronym(
  '字',
  rule('あざな', {
    why: 'The name that an educated man took in old China is あざな. A character is じ.',
    when: {
      before: [START_OF_TEXT, chars('。、（(')],
      after: sequence('は', repeated(KANJI, 2), chars('。、）)')),
    },
    reads: ['諸葛亮、｜字《あざな》は孔明。'],
    butNot: ['｜字《じ》は大きく書く。', 'この｜字《じ》は難解。'],
  }),
);
