import { chars, DIGIT, sequence, unlessAfter } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 男 = heteronym(
  '男',
  rule('なん', {
    why: 'After a number, 男 is なん and counts the sons of a family: 五男, the fifth son.',
    when: { before: sequence(unlessAfter(DIGIT), chars('二三四五六七八九')) },
    reads: ['農家の五｜男《なん》として生まれた。'],
    butNot: ['三人の｜男《おとこ》が逃げた。'],
  }),
);
