import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 温度差 = senseRules(
  '温度差 おんどさ',
  sense('difference in temperature', {
    why: 'Between day and night, or rooms, it is one of temperature. In the news it mostly is one in attitude.',
    when: {
      before: sequence(
        words('夜 昼夜 昼間 朝晩 朝夕 日中 内外 屋外 屋内 室内 廊下 浴室 水 空気 上空 気温'),
        'の',
      ),
    },
    means: ['秋は朝と夜の｜温度差｜が大きい', '浴室と廊下の｜温度差｜に注意する'],
    butNot: ['両党の間に｜温度差｜がある', '達成の時期をめぐっては｜温度差｜が残った'],
  }),
);
