import { anyOf, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 相手 = senseRules(
  '相手 あいて',
  sense('opponent (sports, etc.)', {
    why: 'In sport and in elections the other side is the opponent: 相手チーム, 対戦相手.',
    when: [
      { before: words('格上の 格下の 初戦の 決勝の 競争') },
      {
        before: 'を',
        after: sequence('に', words('先 初 勝 完 好 逆 連 快 大 決 開 1 2 3 5 6 7 8 9')),
      },
      {
        after: anyOf(
          words('チーム 打線 打者 投手 選手 ゴール 守備 陣地 ディフェンス 陣営 候補 ベンチ'),
          sequence(
            'の',
            words('失策 エラー シュート ミス 打 守 反則 ゴール 投手 攻撃 反撃 パス 選手'),
          ),
        ),
      },
    ],
    means: [
      '日本は格上の｜相手｜と引き分けた',
      '巨人は阪神を｜相手｜に先勝した',
      '鋭いパスで｜相手｜の守りを崩した',
    ],
    butNot: [
      '電話の｜相手｜は警察官を名乗った',
      '店は観光客を｜相手｜に土産を売る',
      '｜相手｜に先に手を出した',
    ],
  }),
);
