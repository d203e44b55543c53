import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 明和町 = heteronym(
  '明和町',
  rule('めいわちょう', {
    why: 'The town in Mie is めいわちょう, the smaller one in Gunma めいわまち.',
    when: { notBefore: sequence(words('群馬 邑楽郡 館林'), ANY_TEXT) },
    reads: ['｜明和町《めいわちょう》は斎宮の跡を公開した。'],
    butNot: [
      '群馬県｜明和町《めいわまち》に工場を建てる。',
      '館林市と｜明和町《めいわまち》は最高気温が40度を超えた。',
    ],
  }),
);
