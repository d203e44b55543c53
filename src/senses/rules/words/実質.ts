import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 実質 = senseRules(
  '実質 じっしつ',
  sense('inflation-adjusted', {
    why: 'In statistics 実質 leaves out the change of prices: 実質で2%増えた.',
    when: [
      {
        after: words(
          'GDP 国内総生産 成長 消費 金利 所得 賃金 ベース 実効 輸出 国民 可処分 収入 支出 増',
        ),
      },
      { after: sequence('で', words('前年 前期 年率 マイナス プラス 0 1 2 3 4 5 6 7 8 9')) },
    ],
    means: ['｜実質｜ベースの伸びは小さい', '家計の支出は｜実質｜で前年同月比2%増えた'],
    butNot: ['両社は｜実質｜で同じ会社だ'],
  }),
);
