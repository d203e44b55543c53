import { anyOf, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 彼の方 = heteronym(
  '彼の方',
  rule('かれ ほう', {
    why: 'His direction or side, 彼の方へ, is かれのほう. あのかた, "that person", is hardly written in kanji.',
    when: { after: anyOf('へ', 'から', 'が', 'に', sequence('を', words('見 向 振'))) },
    reads: ['記者は｜彼の方《かれほう》へ歩いた。'],
  }),
);
