import { heteronym, rule } from '../reading-rule';

export const 強い = heteronym(
  '強い',
  rule('し', {
    why: '強いて is しいて, "if anything" or "by force": つよい has no such form (it would be 強くて).',
    when: [{ after: 'て' }],
    reads: ['｜強《し》いて言えば、値段が高い。', '苦労を｜強《し》いてきた。'],
    butNot: ['｜強《つよ》い風が吹く。'],
  }),
);
