import { anyOf, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 節 = heteronym(
  '節',
  rule('せつ', {
    why: 'A section of a text is せつ. A joint, a knot or a tune is ふし.',
    when: { after: anyOf('を参照', sequence('で', words('述べ 説明 扱 触れ 論じ'))) },
    reads: ['費用は本書の｜節《せつ》を参照してほしい。'],
    butNot: ['竹の｜節《ふし》で切る。'],
  }),
);
