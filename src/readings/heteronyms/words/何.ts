import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 何 = heteronym(
  '何',
  rule('なん', {
    why: 'Before the sounds t, d and n, 何 is なん. So it is in 何にもない, "nothing at all", and 何にでも, "anything".',
    when: [
      { after: [chars('だと'), sequence('な', chars('のらりんあ')), words('で の じゃ て って')] },
      {
        after: sequence(
          'に',
          anyOf('でも', sequence('も', words('ない なか なく しな して 分 わか 言 知 でき'))),
        ),
      },
    ],
    reads: [
      '｜何《なん》でも相談してほしい。',
      'これは｜何《なん》ですか。',
      '｜何《なん》と言ったのか。',
      '｜何《なん》のために働くのか。',
      '｜何《なん》の役にも立たない。',
      'それは｜何《なん》だろうか。',
      '｜何《なん》とか合意した。',
      '｜何《なん》なのか分からない。',
      '｜何《なん》にもない部屋だ。',
    ],
    butNot: [
      '｜何《なに》が起きたのか調べる。',
      '｜何《なに》を求めているのか。',
      '｜何《なに》も知らない。',
      '｜何《なに》よりも安全が大切だ。',
      '｜何《なに》か問題があるのか。',
      '｜何《なに》しろ忙しい。',
      '原因は｜何《なに》か。',
      '｜何《なに》を食べたい。',
      '｜何《なに》に使うのか。',
    ],
  }),
);
