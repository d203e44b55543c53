import { chars, sequence, stretch, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 破る = senseRules(
  '破る やぶる',
  sense('to beat', {
    why: 'In sport and in elections an opponent is beaten: 王者を破る, 3-2で破る.',
    when: [
      { before: sequence(chars('0123456789０１２３４５６７８９'), 'で') },
      {
        before: sequence(
          words(
            '王者 女王 強豪 相手 チーム 候補 現職 選手 代表 大 高 校 位 シード 巨人 阪神 ブラジル ドイツ',
          ),
          'を',
        ),
      },
      {
        before: sequence(
          words('決勝 準決勝 回戦 接戦 試合 選挙 選'),
          'で',
          stretch({ max: 10 }, '、。'),
          'を',
        ),
      },
    ],
    means: [
      '日本はブラジルを3-2で｜破り｜、初勝利を挙げた',
      '新人が現職を｜破った｜',
      '準決勝で札幌を｜破った｜',
    ],
    butNot: ['男は約束を｜破った｜'],
  }),
);
