import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 見立て = senseRules(
  '見立て みたて',
  sense('judgment', {
    why: 'What somebody expects is a judgment: 下がるとの見立て. Clothes are a choice.',
    when: { before: words('との という') },
    means: ['利下げが続くとの｜見立て｜が多い'],
    butNot: ['着物の｜見立て｜を頼んだ'],
  }),
);
