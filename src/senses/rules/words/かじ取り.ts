import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const かじ取り = senseRules(
  ['かじ取り かじとり', '舵取り かじとり'],
  sense('guidance', {
    why: 'States, firms and policies are steered too: 政権のかじ取り.',
    when: {
      before: sequence(words('政権 経済 政策 経営 財政 国政 外交 会社 党 組織 国 日銀'), 'の'),
    },
    means: ['政権の｜かじ取り｜が難しい'],
    butNot: ['船長は船の｜かじ取り｜を任せた'],
  }),
);
