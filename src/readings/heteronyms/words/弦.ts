import { heteronym, rule } from '../reading-rule';

export const 弦 = heteronym(
  '弦',
  rule('げん', {
    why: 'The string of an instrument is げん. The string of a bow is つる.',
    when: { notBefore: '弓の' },
    reads: ['バイオリンの｜弦《げん》を張り替えた。'],
    butNot: ['弓の｜弦《つる》が切れた。'],
  }),
);
