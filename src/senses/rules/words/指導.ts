import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 指導 = senseRules(
  '指導 しどう',
  sense('shido (disciplinary action for a minor infringement of the rules of judo)', {
    why: 'In judo a 指導 is a penalty, of which a fighter receives one to three.',
    when: {
      after: sequence('を', words('二つ 2つ ２つ 三つ 3つ ３つ 一つ 1つ １つ 受け 取られ 誘')),
    },
    means: ['準決勝では｜指導｜を二つ受けた'],
    butNot: ['同社は行政から｜指導｜を求められた'],
  }),
);
