import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 迫る = senseRules(
  '迫る せまる',
  sense('to press (someone for something)', {
    why: 'A decision is demanded of somebody: 譲歩を迫る.',
    when: { before: sequence(words('決断 対応 譲歩 辞任 選択 見直し 撤回 返答 撤退 転換'), 'を') },
    means: ['野党は首相に辞任を｜迫った｜'],
    butNot: ['台風が九州に｜迫った｜'],
  }),
);
