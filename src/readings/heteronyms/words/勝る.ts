import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** A form of 勝る and of 勝つ, which is the dictionary's. */
export const 勝る = heteronym(
  '勝っ',
  rule('まさ', {
    why: 'What is better than something else, with より or はるかに, is まさっている. Winning is かつ.',
    when: {
      before: anyOf(words('はるかに 遥かに'), sequence('より', optional(chars('もは')))),
      after: sequence('て', chars('いお')),
    },
    reads: ['はるかに｜勝《まさ》っている。'],
    butNot: [
      '昨年より｜勝《か》った試合が多い。',
      '試合に｜勝《か》った。',
      '選挙に｜勝《か》った。',
      '試合に｜勝《か》っている。',
    ],
  }),
);
