import { heteronym, rule } from '../reading-rule';

export const 米屋 = heteronym(
  '米屋',
  rule('こめや', {
    why: 'A shop that sells rice is こめや, also with お and さん. よねや is a surname.',
    when: { before: 'お' },
    reads: ['お｜米屋《こめや》さんで玄米を買う。'],
    butNot: ['｜米屋《よねや》さんが受賞した。'],
  }),
);
