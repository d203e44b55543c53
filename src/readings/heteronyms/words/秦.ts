import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 秦 = heteronym(
  '秦',
  rule('しん', {
    why: 'The first empire of China is しん. The surname is はた.',
    when: {
      after: anyOf(
        words('王朝 帝国 の始皇帝 による が滅 が統一 を滅 を倒 の統一 の滅亡 が中国 が天下'),
        sequence(chars('に'), words('滅ぼ 征服')),
        sequence(chars('・と、'), '漢'),
      ),
    },
    reads: [
      '｜秦《しん》の始皇帝が統一した。',
      '楚も｜秦《しん》に滅ぼされた。',
      '｜秦《しん》・漢の時代。',
    ],
    butNot: ['｜秦《はた》さんが受賞した。'],
  }),
);
