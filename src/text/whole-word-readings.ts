import type { Sound } from './kanji-readings';

/**
 * Words whose reading cannot be split between their kanji (熟字訓, jukujikun): the appendix (付表) of
 * the list of kanji for general use (常用漢字表, 2010), without entries that have kana.
 */
const APPENDIX =
  '明日あす 小豆あずき 海女あま 海士あま 硫黄いおう 意気地いくじ 田舎いなか 息吹いぶき 海原うなばら ' +
  '乳母うば 浮気うわき 笑顔えがお 叔父おじ 伯父おじ 大人おとな 乙女おとめ 叔母おば 伯母おば 母屋おもや ' +
  '母家おもや 神楽かぐら 河岸かし 鍛冶かじ 風邪かぜ 固唾かたず 仮名かな 蚊帳かや 為替かわせ 河原かわら ' +
  '川原かわら 昨日きのう 今日きょう 果物くだもの 玄人くろうと 今朝けさ 景色けしき 心地ここち 居士こじ ' +
  '今年ことし 早乙女さおとめ 雑魚ざこ 桟敷さじき 五月さつき 早苗さなえ 五月雨さみだれ 時雨しぐれ ' +
  '尻尾しっぽ 竹刀しない 老舗しにせ 芝生しばふ 清水しみず 三味線しゃみせん 砂利じゃり 数珠じゅず ' +
  '上手じょうず 白髪しらが 素人しろうと 師走しわす 数寄屋すきや 数奇屋すきや 相撲すもう 草履ぞうり ' +
  '山車だし 太刀たち 七夕たなばた 足袋たび 稚児ちご 一日ついたち 築山つきやま 梅雨つゆ 凸凹でこぼこ ' +
  '手伝てつだ 伝馬船てんません 投網とあみ 十重二十重とえはたえ 読経どきょう 時計とけい 友達ともだち ' +
  '仲人なこうど 名残なごり 雪崩なだれ 野良のら 祝詞のりと 博士はかせ 二十はたち 二十歳はたち ' +
  '二十日はつか 波止場はとば 一人ひとり 日和ひより 二人ふたり 二日ふつか 吹雪ふぶき 下手へた 部屋へや ' +
  '迷子まいご 真面目まじめ 土産みやげ 息子むすこ 眼鏡めがね 猛者もさ 紅葉もみじ 木綿もめん 最寄もより ' +
  '八百長やおちょう 八百屋やおや 大和やまと 弥生やよい 浴衣ゆかた 行方ゆくえ 寄席よせ 若人わこうど';

/** A word of the list; `length` in characters. */
export interface WholeWord extends Sound {
  length: number;
}

const KANJI_AND_KANA = /(\p{scx=Han}+)(\p{scx=Hira}+)/gu;

const READINGS = new Map(
  [...APPENDIX.matchAll(KANJI_AND_KANA)].map(([, word = '', kana = '']) => [word, kana]),
);
const MAX_LENGTH = Math.max(...[...READINGS.keys()].map((word) => word.length));

/** The words of the list that begin at `start`, an index in a run of kanji. */
export function wholeWordsAt(characters: readonly string[], start: number): WholeWord[] {
  const words: WholeWord[] = [];
  for (let length = 2; length <= MAX_LENGTH && start + length <= characters.length; length++) {
    const kana = READINGS.get(characters.slice(start, start + length).join(''));
    if (kana !== undefined) words.push({ length, kana, gemination: 'none' });
  }
  return words;
}
