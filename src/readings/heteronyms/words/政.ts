import { NOUN_START, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 政 = heteronym(
  '政',
  rule('まつりごと', {
    why: 'Government, as rulers of old exercised it, is まつりごと.',
    when: { before: NOUN_START, after: sequence('を', words('司 つかさど 執 行')) },
    reads: ['天皇が｜政《まつりごと》を行った。'],
    butNot: ['｜貴族政《きぞくせい》を行った。', 'そこには｜政《せい》・官・財の癒着がある。'],
  }),
);
