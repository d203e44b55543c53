import { heteronym, rule } from '../reading-rule';
import { TITLES } from '../titles';

export const 環 = heteronym(
  '環',
  rule('かん', {
    why: 'A ring, in mathematics or chemistry, is かん. The given name たまき stays after a family name and before a title.',
    when: { notPrevious: 'person', notAfter: TITLES },
    reads: ['群、｜環《かん》、体の理論。'],
    butNot: ['｜環《たまき》さんに会った。', '高橋｜環《たまき》が優勝した。'],
  }),
);
