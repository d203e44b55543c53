import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 臨む = senseRules(
  '臨む のぞむ',
  sense('to attend (e.g. a function)', {
    why: 'One goes into talks, a ceremony or a match: 会談に臨む.',
    when: {
      before: sequence(
        words(
          `会談 会見 会議 会合 式典 式 試合 大会 選挙 交渉 協議 本番 決勝 法廷 公判 裁判 討論会 審議 サミット 試験`,
        ),
        'に',
      ),
    },
    means: ['首相は会談に｜臨んだ｜'],
    butNot: ['旅館は海に｜臨む｜'],
  }),
  sense('to deal with (an issue)', {
    why: 'With an attitude: 厳しい姿勢で臨む.',
    when: { before: sequence(words('姿勢 態度 方針 覚悟'), 'で') },
    means: ['政府は厳しい姿勢で｜臨む｜'],
  }),
);
