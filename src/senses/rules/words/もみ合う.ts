import {} from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const もみ合う = senseRules(
  ['もみ合う もみあう', '揉み合う もみあう'],
  sense('to jostle', {
    why: 'People push each other: 警官ともみ合う. Prices move sideways.',
    when: { before: 'と' },
    means: ['デモ隊は警官と｜もみ合った｜'],
    butNot: ['円相場は150円台で｜もみ合った｜'],
  }),
);
