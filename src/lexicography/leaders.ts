/**
 * People of China, Korea and Taiwan in the news, with the readings of newspapers and NHK and the
 * usual English forms: Chinese names have Japanese on readings, Korean ones approximate their
 * Korean sound. No dictionary has the recent ones, and they would be read as Japanese names (蔡英文
 * ひでふみ).
 */
import type { ParsedName } from '../dictionary/compile/parse-enamdict';
import type { TermSpelling } from './misread-terms';

const CHINESE = `
  習近平 しゅうきんぺい Xi_Jinping / 李強 りきょう Li_Qiang / 李克強 りこくきょう Li_Keqiang
  王毅 おうき Wang_Yi / 王岐山 おうきざん Wang_Qishan / 汪洋 おうよう Wang_Yang
  趙楽際 ちょうらくさい Zhao_Leji / 王滬寧 おうこねい Wang_Huning / 蔡奇 さいき Cai_Qi
  丁薛祥 ていせつしょう Ding_Xuexiang / 李希 りき Li_Xi / 何立峰 かりっぽう He_Lifeng
  劉鶴 りゅうかく Liu_He / 楊潔篪 ようけつち Yang_Jiechi / 秦剛 しんごう Qin_Gang
  李尚福 りしょうふく Li_Shangfu / 魏鳳和 ぎほうわ Wei_Fenghe / 董軍 とうぐん Dong_Jun
  韓正 かんせい Han_Zheng / 栗戦書 りつせんしょ Li_Zhanshu / 胡春華 こしゅんか Hu_Chunhua
  孫春蘭 そんしゅんらん Sun_Chunlan / 藍仏安 らんふつあん Lan_Fo'an
  潘功勝 はんこうしょう Pan_Gongsheng / 易綱 えきこう Yi_Gang
  周小川 しゅうしょうせん Zhou_Xiaochuan / 胡錦濤 こきんとう Hu_Jintao
  温家宝 おんかほう Wen_Jiabao / 江沢民 こうたくみん Jiang_Zemin / 朱鎔基 しゅようき Zhu_Rongji
  李鵬 りほう Li_Peng / 趙紫陽 ちょうしよう Zhao_Ziyang / 胡耀邦 こようほう Hu_Yaobang
  鄧小平 とうしょうへい Deng_Xiaoping / 毛沢東 もうたくとう Mao_Zedong
  周恩来 しゅうおんらい Zhou_Enlai / 劉少奇 りゅうしょうき Liu_Shaoqi
  蒋介石 しょうかいせき Chiang_Kai-shek / 孫文 そんぶん Sun_Yat-sen / 薄熙来 はくきらい Bo_Xilai
  李家超 りかちょう John_Lee_Ka-chiu / 林鄭月娥 りんていげつが Carrie_Lam
  董建華 とうけんか Tung_Chee-hwa / 黄之鋒 こうしほう Joshua_Wong / 周庭 しゅうてい Agnes_Chow
  劉暁波 りゅうぎょうは Liu_Xiaobo / 任正非 にんせいひ Ren_Zhengfei
  孟晩舟 もうばんしゅう Meng_Wanzhou / 馬雲 ばうん Jack_Ma / 蔡英文 さいえいぶん Tsai_Ing-wen
  頼清徳 らいせいとく Lai_Ching-te / 馬英九 ばえいきゅう Ma_Ying-jeou
  陳水扁 ちんすいへん Chen_Shui-bian / 李登輝 りとうき Lee_Teng-hui
  蘇貞昌 そていしょう Su_Tseng-chang / 韓国瑜 かんこくゆ Han_Kuo-yu / 柯文哲 かぶんてつ Ko_Wen-je
  侯友宜 こうゆうぎ Hou_Yu-ih / 蕭美琴 しょうびきん Hsiao_Bi-khim / 呉釗燮 ごしょうしょう Joseph_Wu
  卓栄泰 たくえいたい Cho_Jung-tai / 郭台銘 かくたいめい Terry_Gou
  華春瑩 かしゅんえい Hua_Chunying / 趙立堅 ちょうりつけん Zhao_Lijian
  汪文斌 おうぶんひん Wang_Wenbin / 毛寧 もうねい Mao_Ning / 林剣 りんけん Lin_Jian
  耿爽 こうそう Geng_Shuang`;

const KOREAN = `
  文在寅 むんじぇいん Moon_Jae-in / 尹錫悦 ゆんそんにょる Yoon_Suk_Yeol
  李在明 いじぇみょん Lee_Jae-myung / 朴槿恵 ぱくくね Park_Geun-hye
  李明博 いみょんばく Lee_Myung-bak / 盧武鉉 のむひょん Roh_Moo-hyun
  金大中 きむでじゅん Kim_Dae-jung / 金泳三 きむよんさむ Kim_Young-sam / 盧泰愚 のてう Roh_Tae-woo
  全斗煥 ちょんどぅふぁん Chun_Doo-hwan / 朴正熙 ぱくちょんひ Park_Chung-hee
  李承晩 いすんまん Syngman_Rhee / 康京和 かんぎょんふぁ Kang_Kyung-wha
  鄭義溶 ちょんうぃよん Chung_Eui-yong / 朴振 ぱくちん Park_Jin / 趙兌烈 ちょてよる Cho_Tae-yul
  韓悳洙 はんどくす Han_Duck-soo / 韓東勲 はんどんふん Han_Dong-hoon / 曺国 ちょぐく Cho_Kuk
  潘基文 ぱんぎむん Ban_Ki-moon / 徐薫 そふん Suh_Hoon / 金正恩 きむじょんうん Kim_Jong_Un
  金正日 きむじょんいる Kim_Jong_Il / 金日成 きむいるそん Kim_Il_Sung
  金与正 きむよじょん Kim_Yo_Jong / 金正男 きむじょんなむ Kim_Jong_Nam
  崔善姫 ちぇそんひ Choe_Son_Hui / 李善権 りそんぐぉん Ri_Son_Gwon
  趙明禄 ちょみょんろく Jo_Myong_Rok / 張成沢 ちゃんそんてく Jang_Song_Thaek
  李容浩 りよんほ Ri_Yong_Ho`;

const PEOPLE = `${CHINESE} / ${KOREAN}`
  .split(/\s\/\s|\n\s*/u)
  .map((person) => person.trim().split(' '))
  .filter(([spelling]) => spelling !== '')
  .map(([spelling = '', reading = '', latin = '']) => ({ spelling, reading, latin }));

/** Preference over the parts: three kanji of such a name are hardly ever anything else. */
const CERTAIN = 6_000;

export const LEADERS: readonly TermSpelling[] = PEOPLE.map(({ spelling, reading }) => ({
  spelling,
  readings: [reading],
  like: '名詞,固有名詞,人名,一般',
  preference: CERTAIN,
}));

/** The same people as entries of the name dictionary. */
export const LEADER_NAMES: readonly ParsedName[] = PEOPLE.map(({ spelling, reading, latin }) => ({
  headword: spelling,
  reading,
  kinds: ['full name'],
  latin: [latin.replaceAll('_', ' ')],
}));
