import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 進む = senseRules(
  '進む すすむ',
  sense('to advance', {
    why: 'Players advance to the next round, and what moves advances: 決勝に進む, 北へ進む.',
    when: {
      before: sequence(
        anyOf(
          words('決勝 ラウンド リーグ 本大会 本戦 本選 回戦 トーナメント 次戦 決選投票'),
          chars('北南東西前強'),
        ),
        chars('にへを'),
      ),
    },
    means: ['日本は準決勝に｜進んだ｜', '台風は北へ｜進んだ｜'],
    butNot: ['円安が｜進んだ｜'],
  }),
);
