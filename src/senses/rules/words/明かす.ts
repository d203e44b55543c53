import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 明かす = senseRules(
  '明かす あかす',
  sense('to reveal', {
    why: 'People tell what was not known: 関係者が明かす. A night is passed.',
    when: [
      {
        before: sequence(
          words('秘密 内容 経緯 理由 名前 心境 事実 真相 計画 胸の内 舞台裏 身元 詳細'),
          'を',
        ),
      },
      { before: sequence(words('関係者 氏 幹部 首相 当局者 高官 選手 さん'), chars('がは')) },
      { before: 'と' },
    ],
    means: [
      '市は計画の詳細を｜明かした｜',
      '経緯を関係者が｜明かした｜',
      '男性は昔から夢だったと｜明かした｜',
    ],
    butNot: ['登山者は山小屋で一夜を｜明かした｜'],
  }),
);
