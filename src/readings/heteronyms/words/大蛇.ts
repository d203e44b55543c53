import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 大蛇 = heteronym(
  '大蛇',
  rule('だいじゃ', {
    why: 'A large snake is だいじゃ. おろち is the monster of the myth, 八岐大蛇.',
    when: { notBefore: words('八岐 八俣 やまたの ヤマタノ') },
    reads: ['飼っていた｜大蛇《だいじゃ》が逃げた。'],
    butNot: ['やまたの｜大蛇《おろち》を退治した。'],
  }),
);
