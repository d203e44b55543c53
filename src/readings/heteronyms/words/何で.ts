import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 何で = heteronym(
  '何で',
  rule('なに', {
    why: 'What something is made of is なにで. なんで is also "why".',
    when: { after: words('でき 作 つく 構成') },
    reads: ['この皿は｜何《なに》で作られたのか。', 'この服は｜何《なに》でできているのか。'],
    butNot: ['｜何《なん》で来なかったのか。'],
  }),
);
