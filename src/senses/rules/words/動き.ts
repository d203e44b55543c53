import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 動き = senseRules(
  '動き うごき',
  sense('trend', {
    why: 'What more and more people do is a trend: 値上げの動きが広がる.',
    when: [
      {
        before: anyOf(
          words('との という 見直す 広がる 強まる 狙う 求める 促す'),
          sequence(chars('高安'), 'の'),
        ),
      },
      { after: sequence(chars('がも'), words('広が 加速 強ま 出 相次 活発 続')) },
    ],
    means: ['働き方を見直す｜動き｜がある', '賃上げの｜動き｜が広がった'],
    butNot: ['選手の｜動き｜は軽やかだった'],
  }),
);
