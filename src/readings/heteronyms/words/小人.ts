import { chars, DIGIT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 小人 = heteronym(
  '小人',
  rule('しょうにん', {
    why: 'On price lists, children are しょうにん and adults だいにん.',
    when: [
      { before: [sequence('大人', chars('・、と')), words('以下の 未満の')] },
      { after: [DIGIT, chars('（('), '料金'] },
    ],
    reads: ['6歳未満の｜小人《しょうにん》は無料です。', '入場料は｜小人《しょうにん》500円です。'],
  }),
  rule('こびと', {
    why: 'The little people of tales are こびと.',
    when: 'always',
    reads: ['白雪姫と七人の｜小人《こびと》の話を読む。'],
  }),
);
