import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 迫る = senseRules(
  '迫る せまる',
  sense('to urge', {
    why: 'A decision is demanded of somebody: 譲歩を迫る.',
    when: [
      { before: words('るよう ないよう すよう くよう うよう むよう') },
      {
        before: sequence(
          words(
            '決断 対応 譲歩 退陣 謝罪 説明 解散 改善 返済 実施 中止 変更 開示 回答 是正 辞任 選択 見直し 撤回 返答 撤退 転換',
          ),
          'を',
        ),
      },
    ],
    means: ['野党は首相に辞任を｜迫った｜', '住民は再び説明するよう｜迫った｜'],
    butNot: ['台風が九州に｜迫った｜'],
  }),
);
