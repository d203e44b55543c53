import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 埋まる = senseRules(
  '埋まる うまる',
  sense('to be buried', {
    why: 'Things are buried in snow or earth: 雪に埋まる. Gaps and seats are filled.',
    when: { before: sequence(words('雪 土砂 土 砂 泥 地中 地下 がれき 火山灰 灰'), 'に') },
    means: ['車が雪に｜埋まった｜'],
    butNot: ['両国の溝が｜埋まった｜'],
  }),
);
