import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 縁 = heteronym(
  '縁',
  rule('ふち', {
    why: 'The edge of a thing or of water is ふち. A bond between people is えん.',
    when: {
      before: sequence(
        words(`
          崖 がけ 池 川 湖 沼 井戸 穴 火口 谷 プール グラス コップ カップ 皿 茶碗 鍋 眼鏡 メガネ レンズ 窓 帽子 カード
          鏡 目 机 テーブル ベッド`),
        'の',
      ),
    },
    reads: [
      '池の｜縁《ふち》に立つ。',
      'コップの｜縁《ふち》が欠けた。',
      '机の｜縁《ふち》をつかむ。',
    ],
    butNot: ['不思議な｜縁《えん》がある。', '｜縁《えん》を切る。'],
  }),
);
