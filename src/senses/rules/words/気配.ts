import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 気配 = senseRules(
  ['気配 けはい', '気配 きはい'],
  sense('tone (of the market)', {
    why: 'On an exchange 気配 is what is bid and asked, and it moves: 気配を切り上げる.',
    when: { after: words('を切り上げ を切り下げ') },
    means: ['買い注文が集まり、｜気配｜を切り上げた'],
    butNot: ['部屋には人の｜気配｜がない'],
  }),
);
