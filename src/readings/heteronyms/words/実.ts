import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 実 = heteronym(
  '実',
  rule('じつ', {
    why: 'A real father or brother, related by blood, is じつの父, じつの兄. A fruit or nut is み.',
    when: { after: sequence('の', words('父 母 親 両親 兄 姉 弟 妹 息子 娘 子')) },
    reads: ['｜実《じつ》の父に会った。'],
    butNot: ['｜実《み》を結ぶ。', '柿の木に｜実《み》がなった。', '赤い｜実《み》が熟した。'],
  }),
);
