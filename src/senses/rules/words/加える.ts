import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 加える = senseRules(
  '加える くわえる',
  sense('to inflict (damage)', {
    why: 'Violence and harm are inflicted: 暴行を加える.',
    when: { before: sequence(words('暴行 危害 打撃 制裁 攻撃 苦痛 暴力 損害 一撃'), 'を') },
    means: ['男は駅員に暴行を｜加えた｜'],
    butNot: ['店は新しい品を｜加えた｜'],
  }),
);
