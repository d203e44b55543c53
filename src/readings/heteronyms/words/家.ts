import { HIRAGANA, KATAKANA_WORD, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';
import { TITLES } from '../titles';

/** Great families whose names the lexicon has as nouns. */
const FAMILIES = words('近衛 垂水 摂関 執柄 清華 羽林 名 半 宮 将軍 徳川宗');

export const 家 = heteronym(
  '家',
  rule('け', {
    why: 'After the name of a great family, or a number of such families, 家 is け. After what somebody does or has much of it is か: アイデア家.',
    when: [
      { before: KATAKANA_WORD, notBefore: words('マンガ アイデア') },
      { previous: 'person', notBefore: TITLES },
      { previous: 'place' },
      { before: FAMILIES },
      { previous: 'number' },
    ],
    reads: [
      '井伊｜家《け》の城だった。',
      '｜近衛家《このえけ》に伝わる文書。',
      '津軽｜家《け》に仕えた。',
      '摂関家はこの5｜家《け》である。',
      'ハプスブルク｜家《け》の領地だった。',
      'ケネディ｜家《け》の一員だ。',
      'ロマノフ｜家《け》の最後の皇帝。',
    ],
    butNot: [
      '｜家《いえ》を建てる。',
      '｜家《いえ》に帰った。',
      '｜家《いえ》を出る。',
      '｜専門家《せんもんか》は指摘する。',
      '｜政治家《せいじか》を志す。',
      'マンガ｜家《か》になった。',
      'アイデア｜家《か》として知られる。',
    ],
  }),
  rule('ち', {
    why: 'In speech, の家 after a name with さん or ちゃん becomes ち: 田中さん家.',
    when: { before: words('さん ちゃん くん'), notBefore: words('皆さん みなさん') },
    reads: ['田中さん｜家《ち》で集まった。'],
    butNot: ['それでは皆さん｜家《いえ》に帰りましょう。'],
  }),
  rule('いえ', {
    why: 'A house or home, as a word of its own, is いえ.',
    when: { before: HIRAGANA },
    reads: ['休日はむしろ｜家《いえ》にいたい。', '早く｜家《いえ》に帰りたい。'],
    butNot: ['｜愛犬家《あいけんか》が集まる。'],
  }),
);
