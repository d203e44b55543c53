/** What is before and after the name of a person: titles, honorifics, an age, particles. */
import { BitSet } from '../../../collections/bit-set';
import { isKanji } from '../../../text/kana';

/** Each can follow a surname or a full name directly. */
const TITLES = [
  '氏 両氏 さん 様 君 くん ちゃん 夫妻 夫人 一家',
  '容疑者 被告 元被告 受刑者 死刑囚',
  '首相 総理 総裁 大統領 議員 議長 知事 市長 町長 村長 区長 大臣 長官 官房長官 幹事長 政調会長 総務会長 国対委員長 委員長 書記長',
  '国家主席 副主席 副首相 総統 副総統 行政長官 将軍 司令官',
  '外相 財務相 防衛相 経産相 厚労相 農相 農水相 法相 総務相 文科相 国交相 環境相 復興相 経財相 経済財政相 経済再生相 デジタル相 金融相 厚相 国防相 内相 財相',
  '報道局長 副報道局長 政治局員 常務委員 国務委員 党委書記 特使 参謀長',
  // With these an office begins: 王毅共産党政治局員.
  '共産党 労働党 国民党 民進党',
  '補佐官 報道官 財務官 事務次官 次官 審議官 大使 公使 総領事 主席 総書記 党首 代表 共同代表',
  '社長 会長 頭取 専務 常務 取締役 相談役 顧問 最高経営責任者 理事長 理事 局長 部長 課長 次長 所長 室長 店長 本部長 支店長 審議委員 調査役',
  '選手 投手 捕手 内野手 外野手 監督 コーチ 主将 騎手 棋士 名人 竜王 王将 王位 棋聖 叡王 王座 初段 二段 三段 四段 五段 六段 七段 八段 九段 親方 横綱 大関 関脇 小結 力士',
  '教授 准教授 助教 講師 博士 研究員 特任教授 名誉教授 客員教授 学長 校長 院長 医師 弁護士 検事 判事 裁判長 裁判官 記者 編集委員 アナ アナウンサー キャスター',
  '作家 俳優 女優 歌手 画家 飛行士 機長 船長 巡査 巡査長 警部 警部補 署長 隊員 主任 アナリスト エコノミスト ストラテジスト',
]
  .join(' ')
  .split(' ');

/** Last kanji of titles that a name may follow: 首相, 外相, 会長, 議員, 選手. */
const ENDS_TITLE = BitSet.ofUnits('相長員官席領記裁事授手');
/** Particles and signs after a name without a title: 八木勇征らの, 「原菜乃華」. */
const AFTER_NAME = BitSet.ofUnits('はがをにもとのら、。（(・＝」』　');

/** Words after which a name is a person's, and a noun after a surname is a given name. */
export const AFTER_GIVEN_NAME: ReadonlySet<string> = wordSet(
  '氏 さん 容疑者 被告 ちゃん 君 投手 捕手 夫妻',
);
/** Words that make a name of the noun in katakana before them: トランプ政権. Not 選手: テニス選手. */
export const AFTER_KATAKANA_NAME: ReadonlySet<string> = new Set([
  ...AFTER_GIVEN_NAME,
  ...wordSet('夫人 外相 首相 大統領 前大統領 政権 陣営 議員 知事 教授 八段 九段 竜王 名人'),
]);
/**
 * Titles that make a surname of the noun of one or two kanji before them: 岩屋外相 is no cavern. Not さん,
 * 社長 and the like, which also follow nouns: 大家さん, 銀行社長.
 */
export const AFTER_NOUN_SURNAME: ReadonlySet<string> = wordSet(
  '外相 首相 財務相 防衛相 法相 農相 農水相 経産相 総務相 厚労相 文科相 国交相 環境相 官房長官 幹事長 政調会長 容疑者 被告 氏 議員 知事 選手 投手 監督',
);

/** What may be between a name and a title: 安倍元首相. */
const MODIFIER = /(?:元|前|現|新|副|名誉|筆頭|代表)$/u;
/** Honorifics and ages follow a name itself. */
const HONORIFIC = /^[氏さ様君くち（(]/u;
/** （47） as in lists of persons. */
const AGE = /^[（(][0-9０-９]{1,3}(?:[）)]|歳|＝)/u;
/** In UTF-16 units, of a name with its age. */
const AGE_LENGTH = 6;

const LONGEST_FIRST = [...TITLES].sort((a, b) => b.length - a.length);
const BY_FIRST_UNIT = new Map<number, string[]>();
for (const title of LONGEST_FIRST) {
  const unit = title.charCodeAt(0);
  BY_FIRST_UNIT.set(unit, [...(BY_FIRST_UNIT.get(unit) ?? []), title]);
}
const STARTS = new BitSet([...BY_FIRST_UNIT.keys(), ...Array.from('（(', (c) => c.charCodeAt(0))]);

/** Whether no word goes on at a position, or the one before it may be a title. */
export function isNameOpenAt(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return !isKanji(before) || ENDS_TITLE.has(before);
}

/** Whether a name without a title may end before a position. */
export function isUntitledEndAt(text: string, at: number): boolean {
  return AFTER_NAME.has(text.charCodeAt(at));
}

/** Whether a title, an honorific or an age in parentheses starts at a position. */
export function isTitleAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!STARTS.has(unit)) return false;
  const titles = BY_FIRST_UNIT.get(unit);
  if (titles !== undefined) return titles.some((title) => text.startsWith(title, at));
  return AGE.test(text.slice(at, at + AGE_LENGTH));
}

/** As {@link isTitleAt}, or with 元, 前 or the like before the title: 柳井正元首相. */
export function isTitleAfter(text: string, at: number): boolean {
  return isTitleAt(text, at) || (/[元前現新副]/u.test(text.charAt(at)) && isTitleAt(text, at + 1));
}

/** Where the name before a title ends: before 元 of 元首相, after 元 of 吉川元さん. */
export function withoutModifier(text: string, start: number, title: number): number {
  if (HONORIFIC.test(text.charAt(title))) return title;
  const found = MODIFIER.exec(text.slice(start, title));
  return found === null ? title : start + found.index;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
