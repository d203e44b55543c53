import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 促す = senseRules(
  '促す うながす',
  sense('to promote', {
    why: 'What is wanted to come about is promoted: 成長を促す. People are urged.',
    when: {
      before: sequence(
        words(
          '改善 成長 普及 回復 活用 発展 再生 投資 消費 利用 参入 競争 移住 進化 分解 再編 育成 転換 促進 循環',
        ),
        'を',
      ),
    },
    means: ['新薬は心臓の機能の改善を｜促す｜'],
    butNot: ['市は住民に避難を｜促した｜'],
  }),
);
