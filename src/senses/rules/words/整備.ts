import { anyOf, chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 整備 = senseRules(
  '整備 せいび',
  sense('maintenance', {
    why: 'Vehicles are serviced: 機体を整備する. Roads and laws are put in place.',
    when: [
      {
        before: sequence(
          words('機体 車両 車 航空機 エンジン 自転車 自動車 バス 列車 ヘリ 機材'),
          optional(chars('のをは')),
        ),
      },
      { after: anyOf(chars('士員場'), words('不良 ミス 工場 記録 作業')) },
    ],
    means: ['同社は機体の｜整備｜を外部に任せた', '国は｜整備｜ミスの疑いで調べる'],
    butNot: ['県は道路の｜整備｜を進める'],
  }),
);
