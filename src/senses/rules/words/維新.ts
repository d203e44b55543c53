import {} from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 維新 = senseRules(
  '維新 いしん',
  sense('Japan Innovation Party', {
    why: 'In politics 維新 is a party, otherwise the restoration of 1868.',
    when: { subjects: 'politics' },
    means: ['首相は｜維新｜との連立に向けて国会で協議した'],
    butNot: ['博物館は明治の｜維新｜の資料を集めた'],
  }),
);
