import { KATAKANA_WORD } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 部屋 = heteronym(
  '部屋',
  rule('べや', {
    why: 'As the second half of a compound, 部屋 is べや: ゲーム部屋, 子供部屋.',
    when: { before: KATAKANA_WORD },
    reads: ['自宅にゲーム｜部屋《べや》を作る。', '最後のボス｜部屋《べや》に着く。'],
    butNot: ['狭い｜部屋《へや》で暮らす。'],
  }),
);
