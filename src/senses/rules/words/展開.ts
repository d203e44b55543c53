import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 展開 = senseRules(
  '展開 てんかい',
  sense('deployment', {
    why: 'Troops and businesses spread out: 部隊を展開する. Games and stories unfold.',
    when: {
      before: sequence(
        words('部隊 軍 兵 艦 艦隊 空母 店舗 事業 ミサイル 海外 店'),
        optional(chars('をのにでが')),
      ),
    },
    means: ['米軍は地中海に部隊を｜展開｜した'],
    butNot: ['試合は意外な｜展開｜を見せた'],
  }),
);
