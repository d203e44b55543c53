import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 詰める = senseRules(
  '詰める つめる',
  sense('to work out (details)', {
    why: 'Terms and details are talked through to an agreement: 詳細を詰める.',
    when: { before: sequence(words('協議 交渉 議論 細部 詳細 内容 条件 案 調整'), 'を') },
    means: ['両政府は詳細を｜詰めた｜'],
    butNot: ['母は弁当におかずを｜詰めた｜'],
  }),
);
