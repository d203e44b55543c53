import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** What has a value in mathematics, measurement and medicine. */
const MEASURED = words(`
  変数 関数 データ 属性 平均 測定 計算 確率 指数 係数 パラメータ パラメーター 数 式 型 行列 座標 温度 血糖 血圧 検査 濃度
  コレステロール`);

export const 値 = heteronym(
  '値',
  rule('ね', {
    why: 'A price that rises, falls or is put on goods is ね. A value that is measured or calculated is あたい.',
    when: {
      notBefore: sequence(MEASURED, 'の'),
      after: sequence(
        chars('をが'),
        words('上 下 つけ つく つい 付 崩 飛 戻 消 保 釣 決 張 動 安'),
      ),
    },
    reads: [
      '｜値《ね》を上げる。',
      '｜値《ね》が下がった。',
      '｜値《ね》を下げて売る。',
      '商品に｜値《ね》を付ける。',
      '中古でも｜値《ね》が張る。',
    ],
    butNot: [
      '変数の｜値《あたい》を求める。',
      '関数の｜値《あたい》を計算する。',
      '｜値《あたい》を入力する。',
      '検査の｜値《あたい》が下がった。',
    ],
  }),
);
