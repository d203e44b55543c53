import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 携帯 = senseRules(
  '携帯 けいたい',
  sense("carrying (on one's person or in the hand)", {
    why: 'With する 携帯 is to carry with one: 免許証を携帯する. Else it is the phone.',
    when: { after: words('し する せず 用 品 型') },
    means: ['登山者は地図を｜携帯｜した'],
    butNot: ['｜携帯｜の料金が下がった'],
  }),
);
