import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 連合 = senseRules(
  '連合 れんごう',
  sense('RENGO (Japanese Trade Union Confederation)', {
    why: 'In news of wages and elections 連合 is the confederation of trade unions.',
    when: [
      {
        after: sequence(chars('がのは'), words('まとめ 芳野 会長 集計 春闘 要求 傘下 支援 賃上げ')),
      },
      { before: anyOf('春闘で', sequence('組織', anyOf('の', '・', '、', 'である'))) },
    ],
    means: [
      '｜連合｜の芳野会長が会見した',
      '労組の中央組織・｜連合｜は方針を決めた',
      '春闘で｜連合｜は5%の賃上げを求めた',
    ],
    butNot: ['市町村の｜連合｜が病院を営む'],
  }),
);
