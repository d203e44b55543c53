import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 飾る = senseRules(
  '飾る かざる',
  sense('to mark (e.g. the day with a victory)', {
    why: 'A victory or a debut makes an occasion brilliant: 優勝を飾る, 有終の美を飾る.',
    when: {
      before: sequence(
        words('優勝 連覇 覇 勝利 白星 初戦 美 デビュー 最終戦 最後 開幕戦 勝 節目'),
        'を',
      ),
    },
    means: ['神戸は2年続けて優勝を｜飾った｜'],
    butNot: ['部屋に花を｜飾った｜'],
  }),
);
