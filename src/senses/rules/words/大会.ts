import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 大会 = senseRules(
  '大会 たいかい',
  sense('convention', {
    why: 'Parties and unions meet in a 大会. In sport it is a tournament.',
    when: {
      before: sequence(
        words(
          '党 自民党 公明党 共産党 民主党 共和党 労組 組合 連合 農協 決起 総決起 県民 国民 市民 定期 学術 支部',
        ),
        optional(chars('のは')),
      ),
    },
    means: ['組合は定期｜大会｜で方針を決めた'],
    butNot: ['選手は次の｜大会｜で優勝を狙う'],
  }),
);
