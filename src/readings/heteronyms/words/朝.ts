import { anyOf, chars, END_OF_TEXT, KATAKANA_WORD } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 朝 = heteronym(
  '朝',
  rule('ちょう', {
    why: 'After a foreign name, 朝 is ちょう, a dynasty: ウマイヤ朝.',
    when: {
      before: KATAKANA_WORD,
      after: anyOf(chars('のはがをにへもとで、。・）)王'), END_OF_TEXT),
    },
    reads: [
      'ウマイヤ｜朝《ちょう》はダマスカスを都とした。',
      'ムガル｜朝《ちょう》の皇帝',
      'アッバース｜朝《ちょう》の時代。',
    ],
    butNot: [
      'パリの｜朝《あさ》は寒い。',
      '｜朝早《あさはや》く起きる。',
      'ハワイ｜朝《あさ》8時の便に乗る。',
    ],
  }),
);
