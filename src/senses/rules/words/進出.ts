import { optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 進出 = senseRules(
  '進出 しんしゅつ',
  sense('advance (into a new market or stage of progress)', {
    why: 'Players and teams advance to the next round: 決勝に進出する. Firms expand into markets.',
    when: {
      before: sequence(
        words(
          '決勝 準々決勝 準決勝 強 ラウンド リーグ 本大会 本戦 本選 予選 トーナメント 回戦 決選投票',
        ),
        optional(words('に への へ')),
      ),
    },
    means: ['チームは5年ぶりに準決勝に｜進出｜した'],
    butNot: ['同社は東南アジアに｜進出｜した'],
  }),
);
