import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 甘い = senseRules(
  '甘い あまい',
  sense('overly optimistic', {
    why: 'Forecasts and controls can be 甘い: 見通しが甘い.',
    when: {
      before: sequence(
        words(
          '見通し 認識 想定 見積もり 予測 計画 判断 考え 管理 審査 基準 読み 詰め 警戒 対応 チェック',
        ),
        chars('がはも'),
      ),
    },
    means: ['事業の見通しが｜甘かった｜'],
    butNot: ['このメロンは｜甘い｜'],
  }),
);
