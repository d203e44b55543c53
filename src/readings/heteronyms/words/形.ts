import { ARABIC_DIGIT } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 形 = heteronym(
  '形',
  rule('がた', {
    why: 'After the number of a class of trains, 形 is がた: 800形.',
    when: { before: ARABIC_DIGIT },
    reads: ['廃車となる800｜形電車《がたでんしゃ》を展示する。'],
    butNot: ['丸い｜形《かたち》の石。'],
  }),
);
