import { DIGIT, anyOf, chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 延長 = senseRules(
  '延長 えんちょう',
  sense('extra innings', {
    why: 'In baseball a match goes on: 延長十回, 延長サヨナラ.',
    when: { after: anyOf(sequence(DIGIT, anyOf(DIGIT, ''), '回'), words('サヨナラ タイブレーク')) },
    means: ['阪神は｜延長｜十回にサヨナラ勝ちした'],
    butNot: ['協定を｜延長｜した'],
  }),
  sense('extra time', {
    why: 'In other matches too: 延長の末に勝った.',
    when: [
      { after: words('の末 後半 前半 にもつれ に突入') },
      { before: words('初の 決勝の'), after: chars('をでに') },
    ],
    means: ['試合は｜延長｜の末、2―1で終わった'],
  }),
);
