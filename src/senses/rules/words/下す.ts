import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 下す = senseRules(
  '下す くだす',
  sense('to hand down', {
    why: 'Rulings and orders are handed down: 判決を下す. Opponents are defeated.',
    when: {
      before: sequence(
        words(
          '判決 判断 決定 結論 処分 命令 評価 裁定 審判 指令 決断 診断 鉄つい 鉄槌 判定 罰 審決 断',
        ),
        'を',
      ),
    },
    means: ['高裁は逆転の判決を｜下した｜'],
    butNot: ['横綱は大関を｜下した｜'],
  }),
);
