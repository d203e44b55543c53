import { chars, sequence } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 分 = heteronym(
  '分',
  rule('ぶん', {
    why: 'To that extent, or a share, is ぶん: 高い分, その分.',
    when: { before: [sequence(chars('こそあ'), 'の'), chars('たるい')] },
    reads: [
      '経験がない｜分《ぶん》、よく調べた。',
      'その｜分《ぶん》、負担が増える。',
      '増えた｜分《ぶん》を返す。',
      'その｜分《ぶん》、安くなる。',
    ],
    butNot: ['演奏は二｜分《ふん》だけのものだった。'],
  }),
);
