import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 回る = senseRules(
  '回る まわる',
  sense('to visit several places', {
    why: 'People go from place to place: 各地を回る.',
    when: {
      before: sequence(
        words(
          '各地 被災地 現地 全国 県内 店 会場 選挙区 各国 地域 避難所 施設 企業 家 学校 観光地 市内 町',
        ),
        'を',
      ),
    },
    means: ['候補者は県内の各地を｜回った｜'],
    butNot: ['風車が｜回った｜', '投資家は売りに｜回った｜'],
  }),
);
