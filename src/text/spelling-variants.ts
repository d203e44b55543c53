/**
 * Spelling variants under which a dictionary may have a word. Each rule replaces a spelling by an
 * equivalent one throughout a text; it is also applied to the results of other rules.
 */
import { isKanaOnly, isKanji, toHiragana, toKatakana, voiced } from './kana';
import { modernKanji } from './old-kanji';

/** Words that have variants mostly have one or two. */
const MAX_VARIANTS = 12;

/** Small and large ヶ, and the kana of their readings: 霞ヶ関, 霞が関; 一ヵ月, 一か月, 一箇月. */
const SMALL_KE = ['ヶ', 'が', 'ヵ', 'か', 'ケ', 'カ', '箇'];
const SMALL_KE_BETWEEN = /(?<=[\p{Script=Han}\d])[ヶケヵカがか箇](?=\p{Script=Han})/u;

/** Dashes that are typed for ー after kana. */
const DASH_AS_LONG_VOWEL = /(?<=[ぁ-ゖァ-ヺ])[-‐‑–—―－−~～〜]/gu;

/** Katakana before the vowel that lengthens them: オオ, オウ → オー. */
const LENGTHENED =
  /([アカサタナハマヤラワガザダバパァャヮ])ア|([イキシチニヒミリギジヂビピィ])イ|([ウクスツヌフムユルグズヅブプゥュ])ウ|([エケセテネヘメレゲゼデベペェ])[エイ]|([オコソトノホモヨロゴゾドボポォョ])[オウ]/gu;

const V_SOUNDS: Readonly<Record<string, string>> = {
  ヴァ: 'バ',
  ヴィ: 'ビ',
  ヴェ: 'ベ',
  ヴォ: 'ボ',
  ヴ: 'ブ',
};

/** In shorter words a final ー distinguishes words: バ, バー. In UTF-16 units. */
const MIN_LENGTH_WITH_LONG_END = 3;

/** Each rule returns spellings of a text, which may include the text itself. */
const RULES: readonly ((text: string) => readonly string[])[] = [
  (text) => [modernKanji(text)],
  (text) => [text.replace(/(\p{Script=Han})\1/gu, '$1々')],
  (text) => [text.replace(/(\p{Script=Han})々/gu, '$1$1')],
  (text) => [text.replace(/([ぁ-ゖァ-ヺ])[ゝヽ]/gu, '$1$1')],
  (text) => [text.replace(/([ぁ-ゖァ-ヺ])[ゞヾ]/gu, (_, kana: string) => kana + voiced(kana))],
  (text) => [text.replace(DASH_AS_LONG_VOWEL, 'ー')],
  (text) =>
    SMALL_KE_BETWEEN.test(text) ? SMALL_KE.map((ke) => text.replace(SMALL_KE_BETWEEN, ke)) : [],
  (text) => [text.replace(/ヴ[ァィェォ]?/gu, (sound) => V_SOUNDS[sound] ?? sound)],
  (text) => longEnds(text),
  (text) => (isKanaOnly(text) ? [toKatakana(text).replace(LENGTHENED, lengthen)] : []),
  (text) => (isKanaOnly(text) ? [toKatakana(text), toHiragana(text)] : []),
];

/**
 * @returns at most MAX_VARIANTS, the closest first, without the text itself; empty for most words
 */
export function spellingVariants(text: string): string[] {
  const variants = new Set([text]);
  for (const spelling of variants) {
    for (const rule of RULES) {
      for (const other of rule(spelling)) {
        if (variants.size > MAX_VARIANTS) break;
        variants.add(other);
      }
    }
  }
  variants.delete(text);
  return [...variants];
}

function lengthen(_: string, ...groups: unknown[]): string {
  const kana = groups.slice(0, 5).find((group) => typeof group === 'string');
  return `${kana}ー`;
}

/** サーバ, サーバー. */
function longEnds(text: string): string[] {
  if (!/[ァ-ヺ]ー?$/u.test(text) || text.length < MIN_LENGTH_WITH_LONG_END) return [];
  return [text.endsWith('ー') ? text.slice(0, -1) : `${text}ー`];
}

/** The kanji of a text in order: spellings with more and fewer okurigana share them. */
export function kanjiOf(text: string): string {
  return [...modernKanji(text)].filter((unit) => isKanji(unit.charCodeAt(0))).join('');
}
