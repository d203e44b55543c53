import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 性 = heteronym(
  '性',
  rule('しょう', {
    why: 'The nature of a person, which work suits or does not, is しょう: 性に合う. Sex and gender are せい.',
    when: {
      after: sequence('に', optional(chars('はも')), anyOf('合', words('あわ あい あう あっ'))),
    },
    reads: ['仕事が｜性《しょう》に合わない。'],
    butNot: ['｜性《せい》の問題を考える。', '｜性《せい》による差別をなくす。'],
  }),
);
