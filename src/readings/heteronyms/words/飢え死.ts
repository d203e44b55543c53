import { heteronym, rule } from '../reading-rule';

export const 飢え死 = heteronym(
  '飢え死',
  rule('う じ', {
    why: 'The ending に belongs to the word: 飢え死に.',
    when: { after: 'に' },
    reads: ['動物が飢え｜死《じ》にした。'],
  }),
);
