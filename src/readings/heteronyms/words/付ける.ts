import { words } from '../../../rules/phrase';
import { godan, ichidan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 付ける = heteronym(
  [...ichidan('付ける'), ...godan('付く').filter((form) => form !== '付け')],
  rule('づ', {
    why: 'After a noun that it makes a verb of, 付ける is づける: 印象付ける, to impress.',
    when: {
      before: words(
        '印象 性格 意義 理由 序列 順位 運命 権威 習慣 方向 価値 意味 元気 活気 色気 勢い',
      ),
    },
    reads: ['実力を｜印象付《いんしょうづ》ける勝利だった。'],
    butNot: ['名札を｜付《つ》ける。'],
  }),
);
