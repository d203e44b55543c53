import { chars, optional, sequence } from '../../../rules/phrase';
import { godan, ichidan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

/** Where something stops or is fastened. */
const FASTENED = sequence(chars('目心気耳胸枝木'), 'に', optional(chars('はも')));

export const 留める = heteronym(
  [...ichidan('留める'), ...godan('留まる')],
  rule('と', {
    why: 'What catches the eye or is kept in mind is とまる, とめる: 目に留まる.',
    when: { before: FASTENED },
    reads: ['小さな記事が目に｜留《と》まった。'],
  }),
  rule('とど', {
    why: 'Staying within a limit or in a place is とどまる, とどめる.',
    when: { before: sequence('に', optional(chars('はも'))) },
    reads: ['最小限に｜留《とど》める。', '増加は1割に｜留《とど》まった。'],
    butNot: ['目に｜留《と》まる。', '書類をピンで｜留《と》める。'],
  }),
);
