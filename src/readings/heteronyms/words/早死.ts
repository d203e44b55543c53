import { heteronym, rule } from '../reading-rule';

export const 早死 = heteronym(
  '早死',
  rule('はやじ', {
    why: 'The ending に belongs to the word: 早死に.',
    when: { after: 'に' },
    reads: ['父は｜早死《はやじ》にした。'],
  }),
);
