import { words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 衝突 = senseRules(
  '衝突 しょうとつ',
  sense('conflict', {
    why: 'Armed forces and opinions that clash are in conflict. Vehicles collide.',
    when: {
      before: words(
        '武力 軍事 意見の 利害の 勢力の 両軍の 両国の 部族間の 宗派間の デモ隊との 部隊との 国境での',
      ),
    },
    means: ['両国の｜衝突｜が続いている'],
    butNot: ['車とバスの｜衝突｜で3人がけがをした'],
  }),
);
