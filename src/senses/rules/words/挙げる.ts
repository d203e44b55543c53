import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 挙げる = senseRules(
  '挙げる あげる',
  sense('to cite', {
    why: 'Reasons and names are given: 理由を挙げる, 候補に挙げる.',
    when: {
      before: sequence(
        words(
          `理由 例 要因 名前 課題 問題点 の点 懸念 一つ など 候補 原因 根拠 背景 欠如 萎縮 不足 欠点 利点 必要性
           重要性 可能性 事例 具体例 影響 増加 減少 上昇 低迷 高騰 不振 遅れ 強さ 弱さ 高さ 低さ`,
        ),
        anyOf(chars('にを'), 'として'),
      ),
    },
    means: ['専門家は理由を｜挙げた｜'],
    butNot: ['選手は3点を｜挙げた｜'],
  }),
  sense('to gain', {
    why: 'Results and victories are gained: 成果を挙げる, 5勝を挙げる.',
    when: {
      before: sequence(
        words('成果 利益 戦果 業績 効果 収益 勝利 白星 勝 勝目 金星 得点 点 勝ち星 ゴール'),
        'を',
      ),
    },
    means: ['同社は成果を｜挙げた｜'],
  }),
  sense('to conduct (a ceremony, esp. a wedding)', {
    why: 'Weddings are celebrated: 式を挙げる.',
    when: { before: '式を' },
    means: ['2人は教会で結婚式を｜挙げた｜'],
  }),
);
