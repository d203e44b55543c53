import { heteronym, rule } from '../reading-rule';

export const 不足 = heteronym(
  '不足',
  rule('ぶそく', {
    why: 'After the thing that is lacking, 不足 is ぶそく: 人手不足. As a word of its own it is ふそく.',
    when: { previous: 'noun' },
    reads: ['看護師｜不足《ぶそく》が深刻だ。'],
    butNot: ['看護師が｜不足《ふそく》している。', '｜不足分《ふそくぶん》を補う。'],
  }),
);
