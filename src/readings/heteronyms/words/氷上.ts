import { anyOf, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';
import { TITLES } from '../titles';

export const 氷上 = heteronym(
  '氷上',
  rule('ひょうじょう', {
    why: 'On the ice is ひょうじょう. ひかみ is a place in Hyogo and a surname.',
    when: { notPrevious: 'place', notAfter: anyOf(TITLES, words('町 郡 回廊 高校 中学 地域')) },
    reads: ['選手は｜氷上《ひょうじょう》で転んだ。'],
    butNot: [
      '兵庫県｜氷上《ひかみ》で水害があった。',
      '｜氷上町《ひかみちょう》で火災があった。',
      '｜氷上《ひかみ》さんが当選した。',
    ],
  }),
);
