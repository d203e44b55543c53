import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 認める = senseRules(
  '認める みとめる',
  sense('to admit', {
    why: 'Suspects and firms admit what they did: 容疑を認める. Courts and authorities approve.',
    when: {
      before: sequence(
        words(
          `容疑 罪 事実 事実関係 関与 不正 過ち 非 敗北 責任 誤り 違反 起訴内容 内容 行為 犯行 過失 ミス 落ち度
           失敗 違法性 改ざん 負け 指摘 の点`,
        ),
        chars('をはも'),
      ),
    },
    means: ['男は容疑を｜認めている｜', '政府は巻き添えが出たとの指摘を｜認めた｜'],
    butNot: ['裁判所は再審の請求を｜認めた｜', '国は新薬の使用を｜認めた｜'],
  }),
);
