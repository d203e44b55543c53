import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 消化 = senseRules(
  '消化 しょうか',
  sense('consumption', {
    why: 'Budgets, orders and days off are used up: 予算を消化する. Food is digested.',
    when: {
      before: sequence(
        words('日程 予算 休暇 有休 売り 材料 在庫 予定 注文 受注残'),
        optional(chars('をの')),
      ),
    },
    means: ['売りを｜消化｜し、予算の執行が進む'],
    butNot: ['牛乳は｜消化｜しにくい'],
  }),
);
