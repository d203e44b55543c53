import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 割り込む = senseRules(
  '割り込む わりこむ',
  sense('to cut into (a line, conversation, etc.)', {
    why: 'People push into a line or a conversation. Prices fall below a mark.',
    when: { before: sequence(words('列 会話 話 間 前'), 'に') },
    means: ['並んでいた列に｜割り込む｜人がいた'],
    butNot: ['日経平均は3万8000円を｜割り込んだ｜'],
  }),
);
