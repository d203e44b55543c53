import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 金 = senseRules(
  '金 きん',
  sense('Friday', {
    why: 'Alone in brackets, or at the end of a list of days, 金 is short for 金曜日.',
    when: [
      { before: chars('（('), after: chars('）)') },
      { before: sequence(chars('月火水木'), chars('、・')), after: words('の週 の毎週 の各曜') },
    ],
    means: ['説明会は12日（｜金｜）に開く', '教室は月、水、｜金｜の週3回ある'],
    butNot: [
      '産物（｜金｜や銀など）を運ぶ',
      '土産（銀と｜金｜）を贈る',
      '今度は｜金｜の週間の値動きを見る',
      '水、木、｜金｜などの産物を運ぶ',
    ],
  }),
);
