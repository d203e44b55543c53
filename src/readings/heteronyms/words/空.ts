import { chars, sequence, unlessBefore, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 空 = heteronym(
  '空',
  rule('から', {
    why: 'Empty is から. The sky is そら.',
    when: [
      {
        after: [
          sequence(
            'の',
            words(`容器 箱 瓶 びん ビン ボトル ペットボトル 缶 袋 状態 まま 皿 グラス ポケット 財布 封筒 コップ ケース カップ
              タンク コンテナ バケツ 薬 弁当 段ボール ダンボール`),
          ),
          'っぽ',
        ],
      },
      {
        notBefore: chars('いのなた'),
        after: [sequence('に', words('なった なって した して'), unlessBefore('く')), 'だった'],
      },
    ],
    reads: [
      '｜空《から》の容器を捨てる。',
      '｜空《から》になったペットボトル。',
      '｜空《から》の段ボール箱。',
      '｜空《から》の箱が残った。',
      '財布が｜空《から》になった。',
      '金庫は｜空《から》だった。',
      '棚は｜空《から》のままだ。',
    ],
    butNot: [
      '｜空《そら》を飛ぶ。',
      '｜空《そら》に浮かぶ雲。',
      '東京の｜空《そら》の下で',
      '青い｜空《そら》が広がる。',
      '夜の｜空《そら》に花火が上がる。',
      '見上げたのは青い｜空《そら》だった。',
    ],
  }),
);
