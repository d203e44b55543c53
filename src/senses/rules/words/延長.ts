import { DIGIT, anyOf, sequence, words } from '../../../rules/phrase';
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
    when: { after: words('の末 後半 前半 にもつれ に突入 を制し') },
    means: ['試合は｜延長｜の末、2―1で終わった'],
  }),
);
