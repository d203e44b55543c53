import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 退く = senseRules(
  '退く しりぞく',
  sense('to resign', {
    why: 'People leave an office: 社長を退く, 首相が退く.',
    when: [
      {
        before: sequence(
          words('社長 首相 会長 第一線 一線 職 現役 代表 議長 政界 座 経営 要職'),
          words('を から'),
        ),
      },
      { before: sequence(words('首相 大統領 社長 会長 党首 代表 氏'), chars('がはも')) },
    ],
    means: ['創業者は経営の第一線から｜退いた｜', '不祥事を受けて社長が｜退いた｜'],
    butNot: ['敵の部隊は川の向こうに｜退いた｜'],
  }),
);
