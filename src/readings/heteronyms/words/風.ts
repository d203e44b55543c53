import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 風 = heteronym(
  '風',
  rule('ふう', {
    why: 'A manner is ふう: こういう風に, あんな風に. The wind is かぜ.',
    when: {
      before: [sequence(chars('こそあど'), words('ういう んな')), words('という 知らぬ といった')],
      notAfter: ['が吹', 'の音', sequence(chars('をで'), '受け')],
    },
    reads: [
      'どういう｜風《ふう》に決めたのか。',
      'こんな｜風《ふう》に話した。',
      'そういう｜風《ふう》に考える。',
    ],
    butNot: [
      '強い｜風《かぜ》が吹いた。',
      '冷たい｜風《かぜ》が吹く。',
      '｜風《かぜ》に乗って飛ぶ。',
      'ヨーロッパ｜風《ふう》の街並み。',
      'そんな｜風《かぜ》が吹いた。',
    ],
  }),
);
