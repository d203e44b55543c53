import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 嫌気 = heteronym(
  '嫌気',
  rule('いやき', {
    why: 'Markets that dislike news いやきする. To be sick of something is いやけがさす.',
    when: { after: words('し す さ を 売 投げ 、') },
    reads: [
      '市場は利上げを｜嫌気《いやき》した。',
      '業績の悪化が｜嫌気《いやき》された。',
      '｜嫌気《いやき》売りが出た。',
    ],
    butNot: ['仕事に｜嫌気《いやけ》が差した。'],
  }),
);
