import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 結ぶ = senseRules(
  '結ぶ むすぶ',
  sense('to conclude', {
    why: 'Treaties and contracts are concluded: 条約を結ぶ.',
    when: { before: sequence(words('条約 協定 契約 合意 提携 同盟 約束 覚書'), 'を') },
    means: ['両国は漁業協定を｜結んだ｜'],
    butNot: ['母は帯を｜結んだ｜'],
  }),
);
