import { anyOf, END_OF_TEXT, noneOf, sequence, START_OF_TEXT } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

const NUMERALS = '〇一二三四五六七八九十百千万億兆数0123456789０１２３４５６７８９';
const NO_NUMBER_BEFORE = anyOf(START_OF_TEXT, noneOf(NUMERALS));
const NO_NUMBER_AFTER = anyOf(END_OF_TEXT, noneOf(NUMERALS));

export const 〇 = heteronym(
  '〇',
  rule('まる', {
    why: 'Two circles by themselves, without a digit beside them, stand for a name that is not said: 〇〇会社.',
    when: [
      { before: NO_NUMBER_BEFORE, after: sequence('〇', NO_NUMBER_AFTER) },
      { before: sequence(NO_NUMBER_BEFORE, '〇'), after: NO_NUMBER_AFTER },
    ],
    reads: ['男は｜〇〇《まるまる》の社員を名乗った。'],
    butNot: [
      '価格は三｜〇《れい》〇だ。',
      '価格は三〇｜〇《れい》だ。',
      '答えは｜〇《れい》〇一だ。',
      '答えは〇｜〇《れい》一だ。',
    ],
  }),
);
