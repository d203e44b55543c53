import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 乗せる = senseRules(
  ['乗せる のせる', '載せる のせる'],
  sense('to reach', {
    why: 'A price or a number reaches a mark: 4万円台に乗せる. People and things are put on something.',
    when: {
      before: sequence(anyOf(chars('台円％%割'), words('ドル ポイント 黒字')), chars('にへ')),
    },
    means: ['日経平均は節目の4万円台に｜乗せた｜'],
    butNot: ['父は子どもを車に｜乗せた｜'],
  }),
);
