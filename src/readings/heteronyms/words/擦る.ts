import { godan } from '../inflections';
import { heteronym, rule } from '../reading-rule';

/** 擦れ is left out: 擦れる, すれる, is more frequent than the forms of 擦る that it might be. */
export const 擦る = heteronym(
  godan('擦る').filter((form) => form !== '擦れ'),
  rule('す', {
    why: 'A match is struck: マッチをする.',
    when: { before: 'マッチを' },
    reads: ['マッチを｜擦《す》って火をつけた。'],
  }),
  rule('こす', {
    why: 'Rubbing is こする.',
    when: 'always',
    reads: ['目を｜擦《こす》る。'],
  }),
);
