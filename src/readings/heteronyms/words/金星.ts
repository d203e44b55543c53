import { anyOf, chars, sequence, unlessBefore, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 金星 = heteronym(
  '金星',
  rule('きんせい', {
    why: 'The planet Venus is きんせい. Beating a yokozuna in sumo is きんぼし.',
    when: {
      notBefore: '初',
      after: anyOf(
        sequence('の', unlessBefore(words('配給 褒賞 獲得 相手 力士 対象'))),
        words('探査 に着 に向 に近 や火星 と火星 と地球 付近'),
        sequence(chars('は'), words('太陽 地球')),
      ),
    },
    reads: [
      '探査機が｜金星《きんせい》の大気を調べる。',
      '｜金星《きんせい》に向かう軌道に入った。',
    ],
    butNot: ['横綱を破り｜金星《きんぼし》を挙げた。', '初｜金星《きんぼし》のお祝いをした。'],
  }),
);
