import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 更新 = senseRules(
  '更新 こうしん',
  sense('new record', {
    why: 'A record or an extreme is broken: 最高値を更新する. Contracts and licenses are renewed.',
    when: {
      before: sequence(
        words('高値 安値 記録 最高 最多 最低 最大 最長 最年少 最速 ベスト 最少'),
        optional(chars('をの')),
      ),
    },
    means: ['日経平均は最高値を｜更新｜した'],
    butNot: ['免許の｜更新｜に出かけた'],
  }),
);
