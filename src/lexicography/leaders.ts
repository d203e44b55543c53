/**
 * People of China, Korea and Taiwan whom the news names, read as newspapers and NHK read them: Chinese
 * names in Japanese on readings, Korean ones after their own sound. No dictionary has the recent ones,
 * and by their kanji they would be read as Japanese (蔡英文 ひでふみ).
 */
import type { TermSpelling } from './misread-terms';

const CHINESE = `
  習近平 しゅうきんぺい / 李強 りきょう / 李克強 りこくきょう / 王毅 おうき / 王岐山 おうきざん / 汪洋 おうよう
  趙楽際 ちょうらくさい / 王滬寧 おうこねい / 蔡奇 さいき / 丁薛祥 ていせつしょう / 李希 りき / 何立峰 かりっぽう
  劉鶴 りゅうかく / 楊潔篪 ようけつち / 秦剛 しんごう / 李尚福 りしょうふく / 魏鳳和 ぎほうわ / 董軍 とうぐん
  韓正 かんせい / 栗戦書 りつせんしょ / 胡春華 こしゅんか / 孫春蘭 そんしゅんらん / 藍仏安 らんふつあん
  潘功勝 はんこうしょう / 易綱 えきこう / 周小川 しゅうしょうせん / 胡錦濤 こきんとう / 温家宝 おんかほう
  江沢民 こうたくみん / 朱鎔基 しゅようき / 李鵬 りほう / 趙紫陽 ちょうしよう / 胡耀邦 こようほう / 鄧小平 とうしょうへい
  毛沢東 もうたくとう / 周恩来 しゅうおんらい / 劉少奇 りゅうしょうき / 蒋介石 しょうかいせき / 孫文 そんぶん
  薄熙来 はくきらい / 李家超 りかちょう / 林鄭月娥 りんていげつが / 董建華 とうけんか / 黄之鋒 こうしほう / 周庭 しゅうてい
  劉暁波 りゅうぎょうは / 任正非 にんせいひ / 孟晩舟 もうばんしゅう / 馬雲 ばうん / 蔡英文 さいえいぶん / 頼清徳 らいせいとく
  馬英九 ばえいきゅう / 陳水扁 ちんすいへん / 李登輝 りとうき / 蘇貞昌 そていしょう / 韓国瑜 かんこくゆ / 柯文哲 かぶんてつ
  侯友宜 こうゆうぎ / 蕭美琴 しょうびきん / 呉釗燮 ごしょうしょう / 卓栄泰 たくえいたい / 郭台銘 かくたいめい
  華春瑩 かしゅんえい / 趙立堅 ちょうりつけん / 汪文斌 おうぶんひん / 毛寧 もうねい / 林剣 りんけん / 耿爽 こうそう`;

const KOREAN = `
  文在寅 むんじぇいん / 尹錫悦 ゆんそんにょる / 李在明 いじぇみょん / 朴槿恵 ぱくくね / 李明博 いみょんばく
  盧武鉉 のむひょん / 金大中 きむでじゅん / 金泳三 きむよんさむ / 盧泰愚 のてう / 全斗煥 ちょんどぅふぁん
  朴正熙 ぱくちょんひ / 李承晩 いすんまん / 康京和 かんぎょんふぁ / 鄭義溶 ちょんうぃよん / 朴振 ぱくちん
  趙兌烈 ちょてよる / 韓悳洙 はんどくす / 韓東勲 はんどんふん / 曺国 ちょぐく / 潘基文 ぱんぎむん / 徐薫 そふん
  金正恩 きむじょんうん / 金正日 きむじょんいる / 金日成 きむいるそん / 金与正 きむよじょん / 金正男 きむじょんなむ
  崔善姫 ちぇそんひ / 李善権 りそんぐぉん / 趙明禄 ちょみょんろく / 張成沢 ちゃんそんてく / 李容浩 りよんほ`;

/** Three kanji in a row make such a name and nothing else. */
const CERTAIN = 6_000;

export const LEADERS: readonly TermSpelling[] = `${CHINESE} / ${KOREAN}`
  .split(/\s\/\s|\n\s*/u)
  .map((pair) => pair.trim().split(' '))
  .filter(([spelling]) => spelling !== '')
  .map(([spelling = '', reading = '']) => ({
    spelling,
    readings: [reading],
    like: '名詞,固有名詞,人名,一般',
    preference: CERTAIN,
  }));
