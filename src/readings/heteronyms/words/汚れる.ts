import { sequence, words } from '../../../rules/phrase';
import { ichidan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 汚れる = heteronym(
  ichidan('汚れる'),
  rule('けが', {
    why: 'A heart or soul that is defiled is けがれた.',
    when: {
      after: [sequence('た', words('気持 心 魂 血 身')), words('なき を知ら')],
    },
    reads: ['｜汚《けが》れた魂を清める。', '｜汚《けが》れを知らない子どもたち。'],
  }),
  rule('よご', {
    why: 'What gets dirty is よごれる.',
    when: 'always',
    reads: [
      '雨の日は靴が｜汚《よご》れる。',
      '｜汚《よご》れた手。',
      '｜汚《よご》れを落とす。',
      '｜汚《よご》れた服。',
    ],
  }),
);
