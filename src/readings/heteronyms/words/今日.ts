import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 今日 = heteronym(
  '今日',
  rule('こんにち', {
    why: 'These days, as opposed to the past, are こんにち. The day of a report is きょう.',
    when: {
      after: [
        words('に至 的 では でも におい'),
        sequence('の', words('国際 日本社会 日本経済 社会 世界 情勢 状況 繁栄 地位')),
      ],
    },
    reads: [
      '｜今日《こんにち》の国際社会では課題が多い。',
      '｜今日《こんにち》に至るまで続いている。',
      '｜今日《こんにち》では珍しくない。',
      '｜今日《こんにち》の社会が抱える問題。',
      '｜今日《こんにち》でも使われている。',
      '｜今日《こんにち》において重要だ。',
      '｜今日的《こんにちてき》な意味を持つ。',
    ],
    butNot: [
      '｜今日《きょう》、記者会見した。',
      '｜今日《きょう》は晴れる見込み。',
      '｜今日《きょう》の天気。',
      '｜今日《きょう》から始まる。',
      '｜今日《きょう》も雨だった。',
      '｜今日《きょう》の試合に勝った。',
      '｜今日午前《きょうごぜん》、会談した。',
    ],
  }),
);
