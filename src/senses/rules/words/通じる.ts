import {} from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 通じる = senseRules(
  '通じる つうじる',
  sense('to go through', {
    why: 'With を 通じる is "through": 交渉を通じて.',
    when: { before: 'を' },
    means: ['両国は交渉を｜通じて｜対立を解いた'],
    butNot: ['この道は港に｜通じる｜'],
  }),
);
