import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 踏む = senseRules(
  '踏む ふむ',
  sense('to follow (rules, principles, etc.)', {
    why: 'Procedures are followed: 手続きを踏む.',
    when: { before: sequence(words('手続き 手順 段階 ステップ プロセス'), 'を') },
    means: ['法に定める手続きを｜踏んだ｜'],
    butNot: ['男性は電車で足を｜踏まれた｜'],
  }),
);
