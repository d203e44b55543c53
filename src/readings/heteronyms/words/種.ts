import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 種 = heteronym(
  '種',
  rule('しゅ', {
    why: 'A kind, and a species of animals or plants, is しゅ. A seed is たね.',
    when: [
      {
        before: words('その 異なる 新しい'),
        after: chars('のがをはにと'),
        notAfter: words('をまく を植'),
      },
      { before: 'という' },
      {
        after: [
          sequence('の', words('保存 多様 起源 分化 絶滅 存続')),
          'に属',
          sequence('として', words('の 記載 独立')),
          'が絶滅',
        ],
      },
    ],
    reads: [
      'ヒトという｜種《しゅ》が生まれた。',
      'その｜種《しゅ》の話は多い。',
      '｜種《しゅ》の保存に努める。',
      '異なる｜種《しゅ》が共に生きる。',
    ],
    butNot: [
      '｜種《たね》をまく。',
      'ヒマワリの｜種《たね》をまいた。',
      '悩みの｜種《たね》だ。',
      '野菜の｜種《たね》を売る。',
      '｜絶滅危惧種《ぜつめつきぐしゅ》に指定された。',
      'その｜種《たね》をまく。',
      'その｜種《たね》で増やす。',
      'その｜種《たね》から芽が出る。',
    ],
  }),
);
