import { chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 人気 = heteronym(
  '人気',
  rule('ひとけ', {
    why: 'A place without any sign of people has no ひとけ. The popularity of a star or a product is にんき.',
    when: {
      after: sequence(
        chars('のが'),
        words('ない なく なかった'),
        words(
          '道 場所 路 公園 山 浜 海 通り 夜 所 ところ 駐車場 森 街 町 廃 裏 村 島 部屋 建物 校舎',
        ),
      ),
    },
    reads: [
      '｜人気《ひとけ》のない道で襲われた。',
      '｜人気《ひとけ》のない夜道を歩く。',
      '｜人気《ひとけ》がない公園で見つかった。',
    ],
    butNot: [
      '若者に｜人気《にんき》の商品だ。',
      '｜人気《にんき》のないアイドルだった。',
      '｜人気《にんき》の店に並ぶ。',
      '｜人気《にんき》がなくなった。',
    ],
  }),
);
