import { sequence } from '../../../rules/phrase';
import { LEVEL } from '../price-level';
import { sense, senseRules } from '../sense-rule';

export const 切る = senseRules(
  '切る きる',
  sense('to reduce', {
    why: 'A number that goes below a mark 切る it: 5割を切る.',
    when: { before: sequence(LEVEL, 'を') },
    means: ['支持率は3割を｜切った｜'],
    butNot: ['子どもははさみで紙を｜切った｜', '作業員は電線を｜切った｜'],
  }),
);
