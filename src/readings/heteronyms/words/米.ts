import {
  anyOf,
  ARABIC_DIGIT,
  chars,
  DIGIT,
  KANJI,
  KATAKANA,
  KATAKANA_WORD,
  LATIN_CAPITAL,
  NOUN_END,
  repeated,
  sequence,
  stretch,
  unlessBefore,
  words,
} from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** What rice has: a price, a harvest, a taste. */
const OF_RICE = words(`
  価格 値段 収穫 流通 増産 減反 作付 品種 備蓄 高騰 出荷 銘柄 栽培 おいし 味 生育 品質 集荷 卸 小売 収量 店頭 産地
  消費量 生産量 生産者 生産農 生産調 需給 転売 販売 在庫`);
const DONE_TO_RICE = words(`
  食 作 買 炊 研 とい 洗 売 収 生産 栽培 放出 育 もら 配 備蓄 仕入 確保 つく 主食 輸入し`);
/** Not of rice, but of the United States. */
const ECONOMY = words('小売売上 卸売物価 生産者物価 味方');
/** What rice does; but not 米が高関税を課す, 米が実施. */
const RICE_DOES = words(`
  不足 値上 高い 高く 高か 高騰 足り 売れ 余 とれ 採れ 実る 実っ 主食 安い 安く 安か 買え 店 ない なく なか`);
/** Written in katakana after rice, not a company or a place. */
const FROM_RICE = sequence(words('パン サラダ アレルギー スナック'), NOUN_END);

export const 米 = heteronym(
  '米',
  rule('べい', {
    why: 'The United States are べい in headlines, before the name of a company, a place or a bond.',
    when: [
      {
        after: sequence(anyOf(ARABIC_DIGIT, repeated(ARABIC_DIGIT, 2)), '年', words('債 物 国債')),
      },
      { after: [KATAKANA_WORD, repeated(LATIN_CAPITAL, 2)], notAfter: FROM_RICE },
      {
        before: KATAKANA_WORD,
        notBefore: words(
          'ブランド ブレンド ヒカリ コマチ ニシキ モチ ジャポニカ インディカ タイ カリフォルニア アクセス',
        ),
        after: [KANJI, KATAKANA, LATIN_CAPITAL],
        notAfter: words('価格 農家 生産 作り'),
      },
    ],
    reads: [
      '東京市場では｜米《べい》10年債が売られた。',
      '名門｜米《べい》ハーバード大学に留学した。',
      'バイデン｜米《べい》前政権を批判した。',
    ],
    butNot: [
      '｜米《こめ》パンが売れている。',
      'ジャポニカ｜米《まい》の輸入が増えた。',
      'ジャポニカ｜米輸入《まいゆにゅう》が増えた。',
      'アジア｜米農家《こめのうか》の交流会を開いた。',
      'バスマティ｜米《まい》に替えた。',
    ],
  }),
  rule('こめ', {
    why: 'Rice that is grown, sold and eaten is こめ.',
    when: {
      after: [
        sequence('の', unlessBefore(ECONOMY), OF_RICE),
        sequence('を', DONE_TO_RICE),
        sequence(
          chars('やと・'),
          anyOf(
            words('野菜 麦 小麦 肉 魚 味噌 みそ 大豆 果物 豆 酒'),
            sequence('水', unlessBefore(chars('素産'))),
          ),
        ),
        sequence('が', RICE_DOES),
        words('農家 作り づくり ぬか 俵 どころ 離れ 騒動 不足 余り'),
        FROM_RICE,
        sequence(DIGIT, stretch({ max: 3 }, '、。'), words('キロ kg トン 袋 俵')),
      ],
    },
    reads: [
      '｜米《こめ》の価格が上がった。',
      '｜米《こめ》5キロを買う。',
      '｜米《こめ》が足りない。',
    ],
    butNot: [
      '｜米《べい》の要求に応じた。',
      '｜米《べい》が高関税を課す。',
      '｜米《べい》の小売売上高が増えた。',
    ],
  }),
);
