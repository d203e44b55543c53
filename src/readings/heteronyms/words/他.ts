import { chars, END_OF_TEXT } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 他 = heteronym(
  '他',
  rule('ほか', {
    why: 'Other things and other people are ほか. た is part of words such as 他県.',
    when: { notBefore: 'の', after: [chars('のにはをがで、。も'), END_OF_TEXT] },
    reads: [
      '｜他《ほか》の国でも同じだ。',
      '｜他《ほか》に方法がない。',
      '｜他《ほか》の人はどうか。',
      '｜他《ほか》にも被害が出た。',
      '｜他《ほか》の人に聞く。',
      '｜東京他《とうきょうほか》、全国で発売。',
    ],
    butNot: [
      'この｜他《ほか》にも問題がある。',
      'その｜他《た》の議題は先送りする。',
      'その｜他《た》の国々。',
      '｜他県《たけん》から来た。',
    ],
  }),
);
