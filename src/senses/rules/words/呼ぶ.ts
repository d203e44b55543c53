import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 呼ぶ = senseRules(
  '呼ぶ よぶ',
  sense('to garner (support, etc.)', {
    why: 'What draws attention 呼ぶ it: 人気を呼ぶ.',
    when: { before: sequence(words('人気 話題 反響 関心 注目 共感 支持'), 'を') },
    means: ['新しい菓子が人気を｜呼んだ｜'],
    butNot: ['女性は大声で助けを｜呼んだ｜'],
  }),
  sense('to designate', {
    why: 'With と, 呼ぶ gives a name: 「夢の薬」と呼ばれる.',
    when: { before: 'と' },
    means: ['地元の人はこの山を富士と｜呼ぶ｜'],
  }),
);
