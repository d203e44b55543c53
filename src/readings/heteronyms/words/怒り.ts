import { anyOf, chars, END_OF_TEXT } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** Also the stem of 怒る, おこる: 怒り出す. */
export const 怒り = heteronym(
  '怒り',
  rule('いか', {
    why: 'Anger, the noun before a particle, is いかり. The verb is おこる: 怒り出す.',
    when: { after: anyOf(chars('のをはがにとも、。や'), END_OF_TEXT) },
    reads: [
      '｜怒《いか》りを込めて語った。',
      '市民の｜怒《いか》りが収まらない。',
      '｜怒《いか》りの電話が相次ぐ。',
    ],
    butNot: ['父は｜怒《おこ》りっぽい。', '急に｜怒《おこ》り出した。'],
  }),
);
