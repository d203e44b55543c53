import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 市 = heteronym(
  '市',
  rule('いち', {
    why: 'A fair where something is sold is いち: 朝顔市. A city is し.',
    when: { before: words('朝顔 ほおずき 陶器 だるま 青空 植木') },
    reads: ['境内で朝顔｜市《いち》が開かれた。'],
    butNot: ['盛岡｜市《し》に住む。'],
  }),
);
