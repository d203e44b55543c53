import { anyOf, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 運動 = senseRules(
  '運動 うんどう',
  sense('campaign', {
    why: 'People who want a change start a campaign: 署名運動, 反対運動を始める. Else 運動 is exercise.',
    when: [
      {
        before: sequence(
          words(
            `選挙 署名 反対 抗議 市民 住民 学生 労働 独立 民主化 不買 ボイコット 廃絶 政治 社会 平和
             解放 権利 差別 撤廃 環境 支援 県民 国民 労組 推進 募金 求める 草の根`,
          ),
          optional('の'),
        ),
      },
      { after: anyOf(words('員 家 団体'), sequence('を', words('展開 起こ 繰り広げ 率い'))) },
    ],
    means: ['住民は計画に反対の｜運動｜を始めた', '陣営は県内全域で｜運動｜を展開した'],
    butNot: ['医師は毎日の｜運動｜を勧める'],
  }),
);
