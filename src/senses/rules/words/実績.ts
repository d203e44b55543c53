import { optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 実績 = senseRules(
  '実績 じっせき',
  sense('actual figures', {
    why: 'What a forecast or this year is compared with: 前年実績を下回る.',
    when: [
      { before: sequence(words('前年 前期 前年同期 前年同月 昨年 前年度'), optional('の')) },
      { after: sequence('を', words('上回 下回 割り込 割っ 超え')) },
    ],
    means: ['売上高は前年の｜実績｜に届かなかった', '利益は予想と｜実績｜を下回った'],
    butNot: ['同社は海外で長い｜実績｜がある'],
  }),
);
