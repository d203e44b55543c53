import { chars, optional, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

const HORNED = words(`
  鹿 シカ 牛 水牛 サイ ヤギ 羊 ヒツジ トナカイ 鬼 悪魔 動物 獣 虫 カブトムシ`);
const WITH_CORNERS = words(`
  机 街 曲がり 町 通り 道 テーブル 柱 箱 壁 家具 四つ 本棚 畳 部屋`);

export const 角 = heteronym(
  '角',
  rule('つの', {
    why: 'A horn is つの. A corner is かど, an angle かく.',
    when: [
      { before: sequence(HORNED, 'の', optional('ような')) },
      { after: [sequence(chars('がを'), '生'), 'を突き'] },
    ],
    reads: ['牛の｜角《つの》を切る。', '頭に｜角《つの》が生えている。'],
    butNot: ['30度の｜角《かく》をなす。', '三角形の｜角《かく》を測る。'],
  }),
  rule('かど', {
    why: 'The corner of a street, a house or a piece of furniture is かど.',
    when: [
      { before: sequence(WITH_CORNERS, 'の') },
      {
        after: [
          sequence('を', words('曲が 左 右')),
          sequence('の', words('家 店 ガソリン コンビニ 席 ビル 交差')),
          'が立',
          sequence('に', words('ぶつ 立つ 立っ 立ち')),
          sequence('で', words('待 曲')),
        ],
      },
    ],
    reads: [
      '｜角《かど》を曲がった所にある。',
      '机の｜角《かど》に頭をぶつけた。',
      '次の｜角《かど》を右に曲がる。',
      '町の｜角《かど》に交番がある。',
      '｜角《かど》の店でたばこを買う。',
    ],
  }),
);
