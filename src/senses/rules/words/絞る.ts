import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 絞る = senseRules(
  '絞る しぼる',
  sense('to wring (towel, rag)', {
    why: 'Fruit and towels are wrung: レモンを絞る. In the news choices are narrowed down.',
    when: { before: sequence(words('レモン 雑巾 タオル 果汁 乳 果実 油'), 'を') },
    means: ['店員はタオルを｜絞って｜渡した'],
    butNot: ['党は候補を3人に｜絞った｜'],
  }),
);
