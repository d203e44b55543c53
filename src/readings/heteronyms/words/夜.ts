import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 夜 = heteronym(
  '夜',
  rule('よ', {
    why: 'When it dawns or grows late, the night is よ: よが明ける, よが更ける.',
    when: {
      after: [sequence(chars('がも'), words('明け 更け')), words('が白 の明け を徹 を明か')],
    },
    reads: ['｜夜《よ》が明けた。'],
    butNot: ['｜夜《よる》になって雨が降った。'],
  }),
);
