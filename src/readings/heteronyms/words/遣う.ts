import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** A form of 遣う and of 遣る, which is the dictionary's. */
export const 遣う = heteronym(
  '遣っ',
  rule('つか', {
    why: 'Using care, words or money is つかう: 気を遣う.',
    when: { before: sequence(words('気 言葉 金 心'), chars('をもは')) },
    reads: ['周囲に気を｜遣《つか》って話した。'],
    butNot: ['使いを｜遣《や》って知らせた。'],
  }),
);
