import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 足 = senseRules(
  '足 あし',
  sense('means of transportation', {
    why: 'How people get about: 生活の足, 通勤の足.',
    when: {
      before: words(
        '生活の 住民の 通勤の 通学の 島民の 市民の 地域の 日常の 移動の 通院の 乗客の 観光客の',
      ),
    },
    means: ['バスは生活の｜足｜になっている'],
    butNot: ['男性は左の｜足｜にけがをした'],
  }),
);
