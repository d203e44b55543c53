import {
  anyOf,
  chars,
  KANJI,
  repeated,
  sequence,
  unlessBefore,
  words,
} from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 主 = heteronym(
  '主',
  rule('しゅ', {
    why: 'In 〜を主とする, "mainly", 主 is しゅ.',
    when: { before: 'を', after: 'と' },
    reads: ['農業を｜主《しゅ》とする地域。', '観光を｜主《しゅ》とする町。'],
    butNot: [
      'この家の｜主《ぬし》と話した。',
      '｜主《おも》に若者が利用する。',
      '｜主《おも》に海外で売る。',
      '輸入品を｜主《おも》に扱う。',
    ],
  }),
  rule('しゅ', {
    why: 'Before a longer noun, 主 is しゅ, "main": 主任務.',
    when: { after: repeated(KANJI, 2) },
    reads: [
      '遭難者の救助を｜主任務《しゅにんむ》とする部隊。',
      '輸出を｜主目標《しゅもくひょう》に掲げる。',
    ],
    butNot: ['｜主《おも》な産業は漁業だ。'],
  }),
  rule('ぬし', {
    why: 'After の, 主 is ぬし, the owner or source: 声の主. In 主な and 主だった it is おも.',
    when: {
      before: 'の',
      after: anyOf(
        chars('はがをのもとへ、。で'),
        sequence('に', words('会 聞い なっ')),
        sequence('だ', unlessBefore('った')),
      ),
    },
    reads: ['声の｜主《ぬし》を探す。', 'この家の｜主《ぬし》は留守だ。'],
    butNot: ['この町の｜主《おも》な産業は漁業だ。', '仕事は農業が｜主《おも》で、漁業もする。'],
  }),
);
