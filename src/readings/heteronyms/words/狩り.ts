import { heteronym, rule } from '../reading-rule';

export const 狩り = heteronym(
  ['狩り', '狩'],
  rule('が', {
    why: 'After what is hunted or gathered, 狩り is がり: 狐狩り, ブドウ狩り.',
    when: { previous: 'noun' },
    reads: ['貴族は｜狐狩《きつねが》りを楽しんだ。'],
    butNot: ['山へ｜狩《か》りに行く。', '明日｜狩《か》りに出る。'],
  }),
);
