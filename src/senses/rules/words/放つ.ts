import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 放つ = senseRules(
  '放つ はなつ',
  sense('to hit (e.g. baseball)', {
    why: 'A home run or a shot is hit: 本塁打を放つ.',
    when: { before: sequence(words('打 ラン 弾 シュート 安打 アーチ 一発 号'), 'を') },
    means: ['大谷は勝ち越しの本塁打を｜放った｜'],
    butNot: ['兵士が矢を｜放った｜'],
  }),
);
