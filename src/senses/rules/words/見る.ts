import { anyOf, chars, optional, sequence } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 見る = senseRules(
  '見る みる',
  sense('to believe', {
    why: 'After a clause with と 見る is to hold an opinion: 続くとみられる.',
    when: {
      before: sequence(
        anyOf(chars('るたいだうくすつぬぶむぐん'), 'との'),
        'と',
        optional(chars('はも')),
      ),
    },
    means: ['市場は利上げが続くと｜見ている｜', '損失は大きいとも｜みられている｜'],
    butNot: ['彼は友人と｜見た｜映画を思い出した', '警官が男を｜見た｜'],
  }),
);
