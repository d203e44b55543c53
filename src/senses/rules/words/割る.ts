import { sequence } from '../../../rules/phrase';
import { LEVEL } from '../price-level';
import { sense, senseRules } from '../sense-rule';

export const 割る = senseRules(
  '割る わる',
  sense('to fall below', {
    why: 'A price or a share that goes below a mark 割る it: 150円を割る.',
    when: { before: sequence(LEVEL, 'を') },
    means: ['円相場は一時1ドル=150円を｜割った｜'],
    butNot: ['ケーキを五つに｜割る｜', 'ボールが窓ガラスを｜割った｜'],
  }),
);
