import { anyOf, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 連合 = senseRules(
  '連合 れんごう',
  sense('RENGO', {
    why: 'The confederation of trade unions is 連合 by name: 春闘で連合は. Parties and states form an alliance.',
    when: [
      {
        before: anyOf(
          words('春闘で 労組の 労働組合の 最大の労働団体、'),
          sequence('全国中央組織', words('・ の')),
        ),
      },
      { after: words('会長 事務局長 の芳野 が集計 の集計 加盟 傘下') },
    ],
    means: ['春闘で｜連合｜は5%の賃上げを求めた', '｜連合｜の集計では賃上げ率が5%を超えた'],
    butNot: ['野党は｜連合｜を組んで選挙に臨む'],
  }),
);
