import { words } from '../../../rules/phrase';
import { adjective } from '../inflections';
import { heteronym, rule } from '../reading-rule';

export const 深い = heteronym(
  adjective('深い'),
  rule('ぶか', {
    why: 'In a compound ふかい becomes ぶかい: 意味深い.',
    when: { before: words('意味 遠慮 思慮 義理 愛情 信心 慈悲 嫉妬 味わい 印象') },
    reads: ['古くからの意味｜深《ぶか》い儀式だ。'],
    butNot: ['意味が｜深《ふか》い。', '傷が｜深《ふか》い。'],
  }),
);
