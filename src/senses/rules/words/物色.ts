import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 物色 = senseRules(
  '物色 ぶっしょく',
  sense('searching high and low', {
    why: 'Thieves search rooms: 室内を物色する. Investors pick stocks.',
    when: [
      {
        before: sequence(words('店内 室内 部屋 家 車内 金品 屋内 館内 事務所 獲物'), chars('をの')),
      },
      { after: words('された跡 した跡 の跡 された形跡') },
    ],
    means: ['男は室内を｜物色｜し、現金を奪った', '棚に｜物色｜された跡があった'],
    butNot: ['半導体の銘柄を｜物色｜する動きが出た'],
  }),
);
