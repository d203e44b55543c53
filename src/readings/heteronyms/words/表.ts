import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 表 = heteronym(
  '表',
  rule('おもて', {
    why: 'The front, or the open, is おもて. A table of figures is ひょう.',
    when: {
      notBefore: words('この 次の 上の 下の 右の 左の'),
      after: [
        sequence('に', words('出る 出た 出さ 出て 出な 出ず 出し 立つ 立っ 立ち')),
        sequence(chars('とや'), '裏'),
        'の顔',
        sequence('で', words('待 遊')),
      ],
    },
    reads: [
      '｜表《おもて》に出る。',
      '｜表《おもて》と裏を確認する。',
      '｜表《おもて》に出ない交渉。',
      '社会の｜表《おもて》と裏。',
      'この町の｜表《おもて》の顔を紹介する。',
    ],
    butNot: [
      '次の｜表《ひょう》に示す。',
      '｜表《ひょう》を見てください。',
      '調査の結果を｜表《ひょう》にまとめる。',
      'この｜表《ひょう》に出ていない国もある。',
    ],
  }),
);
