import { optional, sequence, unlessBefore, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 足元 = senseRules(
  ['足元 あしもと', '足下 あしもと'],
  sense('current', {
    why: 'In reports on the economy 足元 is the present: 足元の景気.',
    when: [
      {
        after: sequence(
          'の',
          words('景気 物価 経済 相場 業績 円安 円高 株価 情勢 水準 金利 需要 受注 為替 インフレ'),
        ),
      },
      { subjects: 'markets', after: sequence('で', optional('は'), unlessBefore(words('転 滑'))) },
    ],
    means: ['｜足元｜の景気は弱い', '日銀が利上げを決め、｜足元｜では円高が進む'],
    butNot: [
      '雪で｜足元｜が滑りやすい',
      '暗い道では｜足元｜に注意する',
      '猫が｜足元｜で眠る',
      '株価と為替の表示を見る男性の｜足元｜に紙が散る',
    ],
  }),
);
