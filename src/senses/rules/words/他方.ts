import { sense, senseRules } from '../sense-rule';

export const 他方 = senseRules(
  '他方 たほう',
  sense('on the other hand', {
    why: 'At the head of a clause 他方 contrasts. Elsewhere it is the other of two.',
    when: { after: '、' },
    means: ['｜他方｜、物価は下がった'],
    butNot: ['一方が売り、｜他方｜が買う'],
  }),
);
