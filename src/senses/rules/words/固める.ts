import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 固める = senseRules(
  '固める かためる',
  sense('to strengthen (belief, resolution, etc.)', {
    why: 'Plans and intentions become firm: 方針を固める.',
    when: { before: sequence(words('方針 意向 案 決意 考え 立場 地盤 姿勢 支持'), 'を') },
    means: ['政府は減税の方針を｜固めた｜'],
    butNot: ['作業員は土を｜固めた｜'],
  }),
);
