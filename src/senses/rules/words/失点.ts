import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 失点 = senseRules(
  ['失点 しってん', '無失点 むしってん'],
  sense(['goal conceded', 'without conceding'], {
    why: 'In football it is a goal, in baseball a run.',
    when: {
      before: sequence(
        words('サッカー GK DF ゴール 前半 後半 Jリーグ'),
        anyOf(chars('はの、を'), ''),
      ),
    },
    means: ['後半の｜失点｜が響いた'],
    butNot: ['投手は5回2｜失点｜だった'],
  }),
);
