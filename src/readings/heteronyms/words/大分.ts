import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 大分 = heteronym(
  '大分',
  rule('だいぶ', {
    why: 'Before a change or a degree, 大分 is だいぶ, "considerably". Otherwise it is おおいた, the prefecture and its capital.',
    when: {
      after: words(`
        前の 前に 前か 前だ 後に 後の 良く 良い よく よい 遅い 遅く 遅れ 高い 高く 高か 低い 低く 低か 少な 変わ 暑 寒 涼 暖 増え
        減っ 減り 早い 早く 早か 違う 違い 違っ 異な 慣れ 疲 楽に 楽な 楽だ 長い 長く 短い 短く 回復 離れ 進ん 進み 古い 古く
        傷ん 安い 安く 痩せ 落ち`),
    },
    reads: ['｜大分良《だいぶよ》くなった。', '｜大分前《だいぶまえ》の話だ。'],
    butNot: [
      '｜大分県《おおいたけん》で地震があった。',
      '｜大分市《おおいたし》の会社員。',
      '｜大分空港《おおいたくうこう》に着いた。',
      '｜大分高校《おおいたこうこう》が優勝した。',
    ],
  }),
);
