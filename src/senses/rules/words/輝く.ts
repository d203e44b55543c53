import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 輝く = senseRules(
  '輝く かがやく',
  sense('to win', {
    why: 'Who wins a title 輝く: 日本一に輝く, 最優秀賞に輝く.',
    when: {
      before: sequence(
        words('日本一 世界一 優勝 賞 王者 女王 王 メダル 首位 グランプリ MVP 連覇 栄冠'),
        'に',
      ),
    },
    means: ['チームは日本一に｜輝いた｜'],
    butNot: ['夜空に星が｜輝いた｜'],
  }),
);
