import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 運用 = senseRules(
  '運用 うんよう',
  sense('asset management', {
    why: 'Money is managed: 年金の運用, 運用会社. Systems and rules are operated.',
    when: [
      {
        before: sequence(
          words('資産 資金 年金 ファンド 積立金 基金 投信 債券 株式 余資 外貨 準備金'),
          optional(chars('のをで')),
        ),
      },
      { after: words('会社 利回り 益 成績 資産 額 残高 担当 難 実績 損 先 対象') },
    ],
    means: ['年金の｜運用｜で利益が出た', '｜運用｜会社は株式の比率を上げた'],
    butNot: ['新しい制度の｜運用｜が始まった'],
  }),
);
