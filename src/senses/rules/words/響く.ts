import { optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 響く = senseRules(
  '響く ひびく',
  sense('to have an effect', {
    why: 'What harms results or prices is felt there: 円高が業績に響く.',
    when: [
      {
        before: sequence(
          words(
            '生育 成長 収穫 商戦 工期 株価 相場 業績 収益 経済 家計 景気 生活 利益 販売 輸出 結果 成績 生産 消費',
          ),
          'に',
          optional('も'),
        ),
      },
      {
        before: sequence(
          words(
            `円高 円安 不振 低迷 減少 高騰 悪化 上昇 下落 遅れ 不足 ミス 落ち込み 低下 減産 失速 費用 コスト 負担
             反動 損失 関税 増 減 停止 値下げ 値下がり 値上がり 値上げ 影響 鈍化 撤退`,
          ),
          'が',
        ),
      },
    ],
    means: ['物価の高さが家計に｜響いた｜', '原料価格の高騰が｜響いた｜'],
    butNot: ['会場に歌声が｜響いた｜'],
  }),
);
