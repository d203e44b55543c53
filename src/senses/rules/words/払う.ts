import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 払う = senseRules(
  '払う はらう',
  sense('to pay (e.g. attention)', {
    why: 'Attention and respect are paid: 敬意を払う.',
    when: { before: sequence(words('注意 敬意 関心 配慮'), 'を') },
    means: ['首相は犠牲者に敬意を｜払った｜'],
    butNot: ['客は代金を｜払った｜'],
  }),
  sense('to make (e.g. effort, sacrifice)', {
    why: 'Efforts and sacrifices are made: 犠牲を払う.',
    when: { before: sequence(words('犠牲 努力 代償'), 'を') },
    means: ['国民は大きな犠牲を｜払った｜'],
  }),
);
