import { KANJI, sequence, unlessAfter, chars } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 拳 = heteronym(
  '拳',
  rule('けん', {
    why: 'In the names of martial arts and styles, after other kanji, 拳 is けん: 八極拳. A fist is こぶし.',
    when: { before: sequence(unlessAfter(chars('右左両')), KANJI, unlessAfter(chars('右左両'))) },
    reads: ['弟は八極｜拳《けん》が得意だ。'],
    butNot: ['｜右拳《みぎこぶし》を痛めた。', '｜拳《こぶし》を握る。'],
  }),
);
