import { anyOf, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 観測 = senseRules(
  '観測 かんそく',
  sense('expectation', {
    why: 'What markets and politicians expect: 年内に利下げがあるとの観測. Scientists observe.',
    when: [
      {
        before: anyOf(
          words('との という 緩和 緩和の 利上げ 利下げ 増税 解散 介入 再編 買収 減産 退陣'),
          sequence(words('利上げ 利下げ 早期 継続 進展 景気'), 'の'),
        ),
      },
      { after: anyOf(sequence('が', words('広が 強ま 高ま 浮上 後退')), 'を背景') },
    ],
    means: [
      '政界には解散｜観測｜がある',
      '早期に合意するのではないかという見方は消え、決裂｜観測｜が広がった',
    ],
    butNot: ['彗星の｜観測｜に成功した', '衛星の｜観測｜から海面の上昇が分かった'],
  }),
);
