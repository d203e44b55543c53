import { heteronym, rule } from '../reading-rule';

export const 頭 = heteronym(
  '頭',
  rule('こうべ', {
    why: 'In the set phrase こうべを垂れる, "bow one\'s head", 頭 is こうべ.',
    when: { after: 'を垂' },
    reads: ['慰霊碑の前で｜頭《こうべ》を垂れた。'],
    butNot: ['｜頭《あたま》を下げた。'],
  }),
);
