import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 採用 = senseRules(
  '採用 さいよう',
  sense('adoption', {
    why: 'Methods, plans and parts are adopted: 新方式を採用する. People are hired.',
    when: {
      before: sequence(
        words(
          `方式 案 規則 制度 技術 素材 ルール 手法 基準 システム デザイン 部品 構造 形式 作戦 方法 電池
           政策 規格 設計 エンジン 材料 戦略 モデル 機能 パネル 画面 仕様 製品 チップ 半導体`,
        ),
        chars('をのがに'),
      ),
    },
    means: ['新型車は軽い素材を｜採用｜した'],
    butNot: ['会社は来春の｜採用｜を増やす'],
  }),
);
