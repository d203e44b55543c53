import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 抜く = senseRules(
  '抜く ぬく',
  sense('to overtake', {
    why: 'In a ranking or a race one passes another: 日本を抜く.',
    when: {
      before: sequence(anyOf(chars('国県位社氏'), words('日本 ドイツ インド ライバル')), 'を'),
    },
    means: ['インドは人口で中国を｜抜いた｜'],
    butNot: ['歯科医は奥歯を｜抜いた｜'],
  }),
);
