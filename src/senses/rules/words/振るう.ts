import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 振るう = senseRules(
  '振るう ふるう',
  sense('to wield (metaphorically)', {
    why: 'Power and skill are wielded: 猛威を振るう. A bat or a sword is swung.',
    when: { before: sequence(words('猛威 暴力 手腕 権力 権勢 大なた 采配 長打力 威力'), 'を') },
    means: ['感染症が猛威を｜振るった｜'],
    butNot: ['選手はバットを｜振るった｜'],
  }),
);
