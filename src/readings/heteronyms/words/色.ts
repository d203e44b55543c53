import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** Things and foreign words that name a color. */
const COLORS = words(`
  エメラルド ターコイズ コバルト ルビー サファイア オレンジ レモン ピーチ ワイン ピンク グリーン ブルー グレー ブラウン
  ベージュ カーキ クリーム アイボリー セピア ブロンズ シルバー ゴールド チョコレート コーヒー ミルク キャラメル サーモン
  マスタード ラベンダー パステル`);

export const 色 = heteronym(
  '色',
  rule('いろ', {
    why: 'After what names a color, 色 is いろ. The color of a region or a party is しょく: ローカル色.',
    when: { before: COLORS },
    reads: ['エメラルド｜色《いろ》の宝石が光る。', 'ターコイズ｜色《いろ》の海が広がる。'],
    butNot: ['ローカル｜色《しょく》が強い番組だ。', 'リベラル｜色《しょく》を打ち出す。'],
  }),
);
