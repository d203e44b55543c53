/**
 * Old forms of kanji (旧字体) → those in use.
 *
 * Source: 常用漢字表 (Cabinet Notice No. 2 of 30 November 2010), the 康熙字典体 that it gives in
 * parentheses, if they have a code point of their own; the others are compatibility ideographs,
 * which Unicode normalization (NFC) maps. 辨, 瓣 and 辯 have all become 弁.
 */
const STANDARD =
  '亞亜 惡悪 壓圧 圍囲 醫医 爲為 壹壱 隱隠 榮栄 營営 衞衛 驛駅 圓円 鹽塩 緣縁 艷艶 應応 歐欧 毆殴 櫻桜 奧奥 橫横 溫温 穩穏 假仮 價価 畫画 會会 ' +
  '繪絵 壞壊 懷懐 擴拡 殼殻 覺覚 學学 嶽岳 樂楽 罐缶 卷巻 陷陥 勸勧 寬寛 關関 歡歓 觀観 氣気 歸帰 僞偽 戲戯 犧犠 舊旧 據拠 擧挙 虛虚 峽峡 挾挟 ' +
  '狹狭 鄕郷 曉暁 區区 驅駆 勳勲 薰薫 徑径 莖茎 惠恵 揭掲 溪渓 經経 螢蛍 輕軽 繼継 鷄鶏 藝芸 擊撃 缺欠 硏研 縣県 儉倹 劍剣 險険 圈圏 檢検 獻献 ' +
  '權権 顯顕 驗験 嚴厳 廣広 效効 恆恒 黃黄 鑛鉱 號号 國国 黑黒 碎砕 濟済 齋斎 劑剤 雜雑 參参 棧桟 蠶蚕 慘惨 贊賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 ' +
  '實実 寫写 釋釈 壽寿 收収 從従 澁渋 獸獣 縱縦 肅粛 處処 敍叙 將将 稱称 燒焼 證証 奬奨 條条 狀状 乘乗 淨浄 剩剰 疊畳 繩縄 壤壌 孃嬢 讓譲 釀醸 ' +
  '觸触 囑嘱 眞真 寢寝 愼慎 盡尽 圖図 粹粋 醉酔 穗穂 隨随 髓髄 樞枢 數数 瀨瀬 聲声 齊斉 靜静 竊窃 攝摂 專専 淺浅 戰戦 踐践 錢銭 潛潜 纖繊 禪禅 ' +
  '雙双 壯壮 爭争 莊荘 搜捜 插挿 巢巣 曾曽 瘦痩 裝装 總総 騷騒 藏蔵 臟臓 卽即 屬属 續続 墮堕 對対 體体 帶帯 滯滞 臺台 瀧滝 擇択 澤沢 擔担 單単 ' +
  '膽胆 團団 斷断 彈弾 遲遅 癡痴 蟲虫 晝昼 鑄鋳 廳庁 徵徴 聽聴 敕勅 鎭鎮 遞逓 鐵鉄 點点 轉転 傳伝 燈灯 當当 黨党 盜盗 稻稲 鬪闘 德徳 獨独 讀読 ' +
  '屆届 貳弐 惱悩 腦脳 霸覇 拜拝 廢廃 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 祕秘 濱浜 甁瓶 拂払 佛仏 倂併 竝並 邊辺 變変 辨弁 瓣弁 辯弁 步歩 寶宝 豐豊 ' +
  '襃褒 飜翻 每毎 萬万 滿満 麵麺 默黙 彌弥 譯訳 藥薬 與与 豫予 餘余 譽誉 搖揺 樣様 謠謡 來来 賴頼 亂乱 覽覧 龍竜 兩両 獵猟 綠緑 淚涙 壘塁 禮礼 ' +
  '勵励 靈霊 齡齢 曆暦 歷歴 戀恋 爐炉 勞労 樓楼 錄録 灣湾 龜亀 戾戻 晚晩';

/** Not in the table, which treats them as typeface variants; Unicode encodes them separately. */
const BY_TYPEFACE = '內内 吳呉 姬姫 淸清 靑青 產産 說説 稅税 悅悦 閱閲 銳鋭 脫脱 攜携';

/** Forms that survive in names: 髙島屋, 山﨑. */
const IN_NAMES = '髙高 﨑崎 邉辺 嶋島 嶌島 冨富 桒桑 濵浜 曻昇 槗橋 栁柳 舘館 𠮷吉';

/** By code point, as 𠮷 is outside the BMP. */
const MODERN_FORM: ReadonlyMap<string, string> = new Map(
  `${STANDARD} ${BY_TYPEFACE} ${IN_NAMES}`.split(' ').map((pair) => {
    const [old = '', modern = ''] = pair;
    return [old, modern];
  }),
);

export const OLD_KANJI: readonly string[] = [...MODERN_FORM.keys()];

/** Replaces every old form by the current one. */
export function modernKanji(text: string): string {
  let modern = '';
  for (const character of text) modern += MODERN_FORM.get(character) ?? character;
  return modern;
}
