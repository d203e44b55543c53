import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 所 = heteronym(
  '所',
  rule('じょ', {
    why: 'In the names of many establishments 所 is じょ: 料金所, 診療所. In those of most offices it is しょ.',
    when: {
      before: words('料金 診療 造船 検疫 相談 投票 検問 訓練 給油'),
    },
    reads: ['近くの｜診療所《しんりょうじょ》に通う。', '高速の｜料金所《りょうきんじょ》を出た。'],
    butNot: ['住む｜所《ところ》を探している。', '高い｜所《ところ》に避難する。'],
  }),
);
