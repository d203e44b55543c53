import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 通り = heteronym(
  '通り',
  rule('どお', {
    why: 'Directly after a word, 通り is どおり: the same as. After の, た or る it is とおり.',
    when: { before: words('まで いつも'), notAfter: 'を' },
    reads: [
      'これまで｜通《どお》り続ける。',
      'これまで｜通《どお》り行う。',
      'いつも｜通《どお》りの朝だ。',
    ],
    butNot: [
      '次の｜通《とお》りだ。',
      '以下の｜通《とお》り。',
      'その｜通《とお》りだ。',
      '指摘した｜通《とお》りになった。',
      'その名の｜通《とお》り、赤い。',
      '｜予定通《よていどお》り始まった。',
      '｜期待通《きたいどお》りの結果だ。',
      '｜計画通《けいかくどお》りに進む。',
      '駅前まで｜通《とお》りを歩く。',
    ],
  }),
);
