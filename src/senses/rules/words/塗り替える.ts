import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 塗り替える = senseRules(
  '塗り替える ぬりかえる',
  sense('to repaint', {
    why: 'Walls and roofs are painted anew. Records are broken.',
    when: { before: sequence(words('壁 外壁 屋根 塀 車体 看板 ペンキ'), 'を') },
    means: ['店は外壁を｜塗り替えた｜'],
    butNot: ['選手は自身の記録を｜塗り替えた｜'],
  }),
);
