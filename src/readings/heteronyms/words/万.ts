import { anyOf, chars, HIRAGANA, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 万 = heteronym(
  '万',
  rule('ばん', {
    why: 'Within a sentence and without a number before it, 万人 is ばんにん: everybody. After a number it is まんにん.',
    when: {
      // A text may begin after the digits that an element of the page cuts off.
      before: anyOf(HIRAGANA, chars('、「')),
      after: sequence('人', words('に が の を 向け')),
    },
    reads: [
      'この国では｜万人《ばんにん》が平等な権利を持つ。',
      '大学は｜万人《ばんにん》に開かれている。',
    ],
    butNot: [
      '数は｜万《まん》の単位で数える。',
      '3｜万人《まんにん》が集まった。',
      '｜万人《まんにん》が集まった。',
    ],
  }),
);
