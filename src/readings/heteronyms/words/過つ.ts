import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** A form of 過つ and of 過る. */
export const 過つ = heteronym(
  '過っ',
  rule('よぎ', {
    why: 'A thought that crosses the mind is よぎる.',
    when: { before: sequence(words('脳裏 頭 胸 心 不安 目の前'), chars('をが')) },
    reads: ['不安が脳裏を｜過《よぎ》った。'],
  }),
  rule('あやま', {
    why: '過って, by mistake, is from あやまつ.',
    when: { after: 'て' },
    reads: ['｜過《あやま》って落とした。'],
    butNot: ['古い記憶が一瞬｜過《よぎ》った。'],
  }),
);
