import { sequence } from '../../../rules/phrase';
import { LEVEL } from '../price-level';
import { sense, senseRules } from '../sense-rule';

export const 抜ける = senseRules(
  '抜ける ぬける',
  sense('to go through', {
    why: 'A price that passes a mark 抜ける it: 150円を抜ける.',
    when: { before: sequence(LEVEL, 'を') },
    means: ['ドルは心理的節目の150円を｜抜けた｜'],
    butNot: ['床の釘が｜抜けた｜'],
  }),
);
