import {
  anyOf,
  chars,
  END_OF_TEXT,
  KANJI,
  KATAKANA,
  optional,
  sequence,
} from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const か = senseRules(
  'か か',
  sense('reportedly', {
    why: 'After a noun at the end of a headline, か marks what is reported or likely: 年内にも合意か.',
    when: {
      before: anyOf(KANJI, KATAKANA, chars('へも')),
      after: sequence(optional(chars('」』）)')), END_OF_TEXT),
    },
    means: ['年内にも停戦合意｜か｜'],
    butNot: [
      '誰が行く｜か｜は分からない',
      '野球｜か｜サッカーを選ぶ',
      '会議はいつ始まるの｜か｜。',
    ],
  }),
);
