import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 訳 = heteronym(
  '訳',
  rule('やく', {
    why: 'A translation is やく. A reason is わけ.',
    when: [
      { before: sequence(chars('語文詩'), 'の') },
      { after: sequence('を', words('付 つけ 担当 手掛 参照')) },
    ],
    reads: [
      '英語の｜訳《やく》を付けた。',
      '日本語の｜訳《やく》が付いている。',
      '新しい｜訳《やく》を担当した。',
    ],
    butNot: [
      'そういう｜訳《わけ》で中止した。',
      '言い｜訳《わけ》をした。',
      '｜訳《わけ》が分からない。',
      '深い｜訳《わけ》がある。',
    ],
  }),
);
