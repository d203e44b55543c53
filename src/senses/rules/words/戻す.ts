import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 戻す = senseRules(
  '戻す もどす',
  sense('to recover (of a market price)', {
    why: 'In a market report prices recover: 3万8000円台に戻す.',
    when: {
      before: sequence(anyOf(chars('値円台'), words('ドル 水準')), anyOf(chars('をに'), 'まで')),
      subjects: 'markets',
    },
    means: ['日経平均株価は午後に3万8000円台に｜戻した｜'],
    butNot: [
      '店員は商品を棚に｜戻した｜',
      '主催者は入場料を千円に｜戻した｜',
      '社員は株価と為替の資料を棚に｜戻した｜',
    ],
  }),
);
