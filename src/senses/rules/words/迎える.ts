import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 迎える = senseRules(
  '迎える むかえる',
  sense(['to reach', "to approach (a certain time, a point in one's life, etc.)"], {
    why: 'What one reaches in time: 期限を迎える, 節目を迎える.',
    when: {
      before: sequence(
        words(
          `千秋楽 最終節 最終戦 初日 節 冬 春 夏 秋 日 本番 集中日 開幕 休み 大型連休 繁忙期 期限 大詰め 佳境 終わり 命日 誕生日 記念日 新年 シーズン 時期 節目 局面 周年 年 正念場 ピーク 朝 日 期 山場 満了 最終日 終盤 任期 岐路 転機`,
        ),
        'を',
      ),
    },
    means: ['交渉は期限を｜迎えた｜'],
    butNot: ['旅館は外国人の客を｜迎えた｜'],
  }),
);
