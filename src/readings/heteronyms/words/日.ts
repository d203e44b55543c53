import { heteronym } from '../reading-rule';
import { asNoun, weekday } from '../weekday';

export const 日 = heteronym(
  '日',
  weekday('日', 'にち', {
    butNot: [
      ...asNoun('日', 'ひ'),
      'その｜日《ひ》は雨だった。',
      'こどもの｜日《ひ》に開かれた。',
      '投票の｜日《ひ》を迎えた。',
      '｜日《ひ》が沈む。',
      '同じ｜日《ひ》に開幕した。',
      'その｜日議会《ひぎかい》は休会だった。',
      '同じ｜日政府《ひせいふ》は発表した。',
    ],
  }),
);
