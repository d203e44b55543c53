import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 転落 = senseRules(
  '転落 てんらく',
  sense('fall (in position, standing, etc.)', {
    why: 'Teams, firms and parties fall in rank: 2位に転落. People fall from heights.',
    when: {
      before: sequence(
        anyOf(chars('位座'), words('赤字 野党 少数与党 貧困')),
        optional(anyOf('に', 'から', 'へ')),
      ),
    },
    means: ['チームは最下位に｜転落｜した'],
    butNot: ['車が崖から｜転落｜した'],
  }),
);
