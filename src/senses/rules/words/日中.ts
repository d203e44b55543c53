import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 日中 = senseRules(
  '日中 にっちゅう',
  sense('daytime', {
    why: 'Weather and trading are in the daytime: 日中の気温. Without such a sign 日中 is usually Japan and China.',
    when: { after: sequence('の', words('気温 最高 暑さ 外出 取引 時間帯')) },
    means: ['｜日中｜の気温は30度を超えた'],
    butNot: ['東シナ海を巡り｜日中｜関係が悪化した', '｜日中｜の首脳が電話で話した'],
  }),
);
