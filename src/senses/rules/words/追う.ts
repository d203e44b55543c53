import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 追う = senseRules(
  '追う おう',
  sense('to follow (a set order, a trend, etc.)', {
    why: 'Events and trends are followed. Persons are chased.',
    when: { before: sequence(words('動向 流れ 推移 変化 動き'), 'を') },
    means: ['市場関係者は為替の動向を｜追う｜'],
    butNot: ['警察は逃げた男を｜追っている｜', '投資家は上値を｜追う｜'],
  }),
);
