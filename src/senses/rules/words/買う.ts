import { optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 買う = senseRules(
  '買う かう',
  sense('to provoke', {
    why: 'One brings anger or laughter on oneself: 反感を買う.',
    when: { before: sequence(words('失笑 怒り 反感 恨み ひんしゅく 不評 反発 歓心 けんか'), 'を') },
    means: ['首相の発言は国民の反感を｜買った｜'],
    butNot: ['商店街で食料を｜買った｜'],
  }),
  sense('to value', {
    why: 'One thinks highly of what somebody can do: 手腕を買う.',
    when: {
      before: sequence(words('実力 努力 手腕 姿勢 経験 人柄 能力 意欲'), 'を', optional('高く')),
    },
    means: ['社長はその手腕を｜買っている｜'],
  }),
);
