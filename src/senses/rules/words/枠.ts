import { anyOf, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 枠 = senseRules(
  '枠 わく',
  sense('limit', {
    why: 'What is granted up to a limit: 予備費の枠, 出場枠.',
    when: {
      before: sequence(
        words(`融資 予算 受け入れ 出場 輸入 輸出 投資 発行 予備費 財政 漁獲 割当 保証`),
        optional(anyOf('の', '額の')),
      ),
    },
    means: ['国は予備費の｜枠｜を広げた'],
    butNot: ['大工は窓の｜枠｜を塗り直した'],
  }),
);
