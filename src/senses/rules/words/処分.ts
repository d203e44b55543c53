import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 処分 = senseRules(
  '処分 しょぶん',
  sense('disposal', {
    why: 'Waste, assets and goods are disposed of: 廃棄物の処分. People and firms are punished.',
    when: [
      {
        before: sequence(
          words(
            `資産 廃棄物 ごみ ゴミ 在庫 不動産 土地 家具 財産 債権 がれき 残土 汚染水 汚染土 食品 商品
             不用品 遺体 燃料 株式 株 最終 埋め立て 土壌 汚泥`,
          ),
          optional(chars('のをは')),
        ),
      },
    ],
    means: ['会社は資産の｜処分｜を進める', '工場は廃棄物を｜処分｜した'],
    butNot: ['市は職員を停職｜処分｜とした', '教育委員会は教員の｜処分｜を発表した'],
  }),
);
