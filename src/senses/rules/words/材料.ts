import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 材料 = senseRules(
  '材料 ざいりょう',
  sense('materials', {
    why: 'What things are made of: 建築材料, 材料を混ぜる.',
    when: [
      {
        before: anyOf(
          words('建築 料理 部品 電池 半導体 使う パンの 家の'),
          sequence(chars('作造'), 'る'),
        ),
      },
      { after: anyOf('価格', 'メーカー', sequence('を', words('混 炒 切 入れ'))) },
    ],
    means: ['株式市場では建築｜材料｜の価格高が話題だ', '株価を上げたのは｜材料｜メーカーの決算だ'],
  }),
  sense('grounds (for a decision, judgment, etc.)', {
    why: 'What one judges by: 判断の材料.',
    when: [
      {
        before: sequence(
          words('判断 検討 交渉 反論 安心 不安 懸念 議論 批判 追及'),
          optional('の'),
        ),
      },
      { after: sequence('を', words('突きつけ 突き付け')) },
    ],
    means: ['雇用統計が判断の｜材料｜になる', '弁護側は新たな｜材料｜を突きつけた'],
  }),
  sense('market factor', {
    why: 'A market waits for 材料, the news that moves prices.',
    when: [
      { before: sequence(words('市場 相場 投資家 株価'), optional(chars('はがの'))) },
      {
        after: anyOf(
          '待ち',
          sequence('に', words('乏し 欠け')),
          sequence('を', words('待 探 織り込')),
        ),
      },
    ],
    means: ['市場は｜材料｜を確かめる', '買い手は新たな｜材料｜を待つ'],
  }),
  sense('materials', {
    why: 'In a market report 材料 is what moves prices. Elsewhere it is what things are made of.',
    when: { subjects: ['conflict', 'politics', 'other'] },
    means: ['子どもたちは土を｜材料｜に器を作った'],
    butNot: ['株式市場では目新しい｜材料｜がなく、日経平均は小動きだった'],
  }),
);
