/**
 * Readings of kanji beyond the on and kun readings of KANJIDIC: name readings (名乗り) that are common
 * in Japanese given names, prefectures and cities, and 日 に of 日本, 文 も of 文字, 令 りょう of 律令.
 */
const READINGS_BY_KANJI =
  '日に 文も・ふみ 令りょう 谷や 原わら 辺なべ 邊なべ 戸へ 富と 神か 良よし・ら 城き 愛え 分いた 水み 越えち ' +
  '夫お 雄お 男お 郎ろう 朗ろう・お 彦ひこ 輔すけ 介すけ 助すけ 佑すけ 祐すけ 臣とみ・おみ 之ゆき・の 樹き ' +
  '子こ 美み・よし 恵え・めぐ 智とも 友とも 朋とも 知とも 和かず 一かず 正まさ 雅まさ 昌まさ 政まさ 真まさ ' +
  '誠まさ 秀ひで 英ひで 康やす 泰やす 保やす 信のぶ 伸のぶ 宣のぶ 忠ただ 義よし 吉よし 善よし 頼より ' +
  '博ひろ 弘ひろ 浩ひろ 宏ひろ 裕ひろ 洋ひろ 広ひろ 孝たか 隆たか 貴たか 崇たか 敬たか 昭あき 彰あき 章あき ' +
  '晃あき 光みつ 満みつ 充みつ 利とし 敏とし 俊とし 寿ひさ・とし・ず 久ひさ 尚なお 直なお 幸ゆき 行ゆき ' +
  '典のり 紀のり 則のり 憲のり 範のり 徳のり 重しげ 茂しげ 成なり・しげ 治はる 春はる 晴はる 勝かつ 克かつ ' +
  '史ふみ 輝てる・き 照てる 仁ひと・ひろ 純すみ 澄すみ 宗むね 家いえ 道みち 通みち 哲てつ 鉄てつ 達たつ 辰たつ';

const READINGS = new Map(
  [...READINGS_BY_KANJI.matchAll(/(\p{scx=Han})([\p{Script=Hiragana}・]+)/gu)].map(
    ([, kanji = '', readings = '']) => [kanji, readings.split('・')],
  ),
);

/** @returns hiragana; empty if the list has none */
export function nameReadingsOf(kanji: string): readonly string[] {
  return READINGS.get(kanji) ?? [];
}
