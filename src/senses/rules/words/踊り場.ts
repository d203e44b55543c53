import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 踊り場 = senseRules(
  '踊り場 おどりば',
  sense('leveling off (e.g. in the economy)', {
    why: 'An economy or a market that stops growing for a while is on a landing: 景気は踊り場にある.',
    when: [
      { before: sequence(words('景気 経済 成長 市場 業績 回復 生産 輸出'), chars('のはが')) },
      { after: words('局面 に入 に差し掛か にさしかか を脱') },
    ],
    means: ['景気は｜踊り場｜にある', '電気自動車の普及は｜踊り場｜に差し掛かった'],
    butNot: ['男性は階段の｜踊り場｜で転んだ'],
  }),
  sense('landing (of a staircase)', {
    why: 'In a building 踊り場 is part of the stairs.',
    when: { before: sequence(words('階段 階 校舎 ビル'), 'の') },
    means: ['男性は階段の｜踊り場｜で転んだ'],
  }),
);
