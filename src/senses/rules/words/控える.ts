import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 控える = senseRules(
  '控える ひかえる',
  sense('to be in the offing', {
    why: 'What is to come is 控える: 来月に控える, 選挙を控える. What people do less of is another sense: 発言を控える.',
    when: [
      {
        before: sequence(
          anyOf(words('前 間近 目前 直前 後 来週 今秋 翌日'), chars('月日年')),
          'に',
        ),
      },
      {
        before: sequence(
          words(
            '選挙 衆院選 参院選 総選挙 総裁選 知事選 市長選 都知事選 公示 告示 投票 投開票 改定 締め切り 発売 公開 引退 開催 五輪 会議 訪問 訪米 訪中 訪日 商戦 裁判 統計 会談 連休 期限 決勝 本番 五輪 発表 会合 総会 開幕 決算 改選',
          ),
          'を',
        ),
      },
    ],
    means: ['党首選を来月に｜控える｜', '参院選の投開票を｜控え｜、党首が訴えた'],
    butNot: ['大臣は発言を｜控える｜', '医師は飲酒を｜控える｜よう求めた'],
  }),
);
