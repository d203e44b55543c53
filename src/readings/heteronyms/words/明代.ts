import { heteronym, rule } from '../reading-rule';
import { TITLES } from '../titles';

export const 明代 = heteronym(
  '明代',
  rule('みんだい', {
    why: 'The time of the Ming dynasty is みんだい. あきよ is a given name.',
    when: { notPrevious: 'person', notAfter: TITLES },
    reads: ['中国の｜明代《みんだい》に書かれた小説。'],
    butNot: ['山田｜明代《あきよ》が受賞した。', '｜明代《あきよ》さんが受賞した。'],
  }),
);
