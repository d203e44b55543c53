import { anyOf, chars, optional, sequence, stretch, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 代表 = senseRules(
  '代表 だいひょう',
  sense('party leader', {
    why: 'The head of some parties is their 代表: 野党の代表, 代表選.',
    when: [
      {
        before: sequence(
          words('立憲民主党の 国民民主党の 公明党の 維新の 新選組の 保守党の 立民の 国民の'),
          stretch({ min: 1, max: 4 }, '、。のはがをに'),
        ),
      },
      {
        before: anyOf(
          sequence(
            words('野党 立憲民主党 国民民主党 公明党 維新 党 組 国民民主 民主'),
            optional(chars('のは')),
          ),
          '副',
        ),
      },
    ],
    means: ['立憲民主党の｜代表｜は増税に反対した', '公明党の斉藤｜代表｜が述べた'],
    butNot: ['彼はサッカーの日本の｜代表｜に選ばれた', '遺族の｜代表｜が花を供えた'],
  }),
);
