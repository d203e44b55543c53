import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 展開 = senseRules(
  '展開 てんかい',
  sense('deployment', {
    why: 'Troops are deployed: 部隊を展開する. Games and stories unfold.',
    when: {
      before: sequence(
        words('部隊 軍 兵 艦 艦隊 空母 ミサイル 防衛システム 戦闘機'),
        optional(chars('をのにでが')),
      ),
    },
    means: ['米軍は地中海に部隊を｜展開｜した'],
    butNot: ['試合は意外な｜展開｜を見せた'],
  }),
  sense('expansion', {
    why: 'Businesses spread to more places: 店舗を展開する.',
    when: { before: sequence(words('店舗 店 事業 海外 全国'), optional(chars('をのにで'))) },
    means: ['同社は全国に店舗を｜展開｜している'],
  }),
);
