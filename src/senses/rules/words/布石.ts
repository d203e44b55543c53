import { optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 布石 = senseRules(
  '布石 ふせき',
  sense('preparations', {
    why: 'Outside the game of go 布石 are preparations: 次の選挙への布石.',
    when: [
      { before: words('への ための 向けた 見据えた') },
      { after: sequence(optional('を'), words('打 とな とみ')) },
    ],
    means: ['今回の改造は次の選挙への｜布石｜だ', '首相は解散の｜布石｜を打った'],
    butNot: ['名人は｜布石｜を研究した'],
  }),
);
