import { heteronym, rule } from '../reading-rule';

export const この間 = heteronym(
  ['この間', 'その間'],
  rule('あいだ', {
    why: 'この間 and その間, "meanwhile" or "the other day", are read with あいだ.',
    when: 'always',
    reads: [
      'この｜間《あいだ》、株価は下落した。',
      'その｜間《あいだ》に事態は悪化した。',
      '｜この間《あいだ》の会議で決まった。',
    ],
  }),
);
