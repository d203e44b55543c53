/**
 * Drops words of NAIST-jdic: a seventh are spoken forms and foreign words that newspapers do not
 * have, and each costs memory and makes the lattice larger.
 */
import { groupBy } from '../collections/group-by';
import { toHiragana } from '../text/kana';
import type { SourceWord } from '../text/lexicon-source';

/** Spoken contractions (行きゃ) and polite forms that are not written. */
const SPOKEN_FORM = /^(?:仮定縮約|未然特殊|体言接続特殊２|連用ゴザイ)/u;
const FILLER = 'フィラー';
const KATAKANA = /^[ァ-ヴー]+$/u;

/** A colon separates the readings of a phrase, which is not a word: 中首相 チュウゴク:シュショウ. */
const PHRASE = /:/u;
const WITH_PUNCTUATION = /[\p{P}\p{Z}].*\p{Script=Han}|\p{Script=Han}.*[\p{P}\p{Z}]/u;

/** Kana that hold a long vowel. */
const LONG_KATAKANA = /[ァ-ヴー]*ー[ァ-ヴー]*/u;
/**
 * Compounds with a half in kana, as nobody writes them (流人, 人家): the lattice finds them in 悩んで|る人 and
 * その人か.
 */
const NOT_WRITTEN: ReadonlySet<string> = new Set(['る人', '人か']);

const KANJI_ONLY = /^\p{Script=Han}+$/u;

/**
 * Whether the source gives how a word is pronounced instead of how it is written: 研究家 ケンキューカ,
 * サイバー攻撃 サイバアコオゲキ.
 */
function isPronounced(surface: string, reading: string): boolean {
  if (KANJI_ONLY.test(surface)) return reading.includes('ー');
  const [katakana = ''] = LONG_KATAKANA.exec(surface) ?? [];
  return !reading.includes(katakana);
}

/** A verb whose kana before the last are not written: 割る for われる, besides 割れる. */
const SHORT_VERB = /^(\p{Script=Han}+)([るすむ])$/u;

/**
 * The base forms of verbs that are written with kana left out, though another word is so written: 割る
 * われる is 割れる, 充る あてる is 充てる. Their stems are a kanji alone (充 あて), which the lattice would find
 * in 充て (あて|て), 予示した (よ|しめ) and 冷ます (ひえ|ます). Old spellings that dictionaries have stay: 変る.
 */
function shortVerbs(
  words: readonly SourceWord[],
  isRead: (spelling: string, reading: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const bases = words.filter(({ surface, base, features }) => isVerb(features) && surface === base);
  const known = new Set(bases.map(({ base, reading }) => verbKey(base, reading)));
  const short = bases.filter(({ base, reading }) => {
    const [, kanji, end] = SHORT_VERB.exec(base) ?? [];
    if (kanji === undefined || end === undefined) return false;
    const spoken = toHiragana(reading);
    const full = [1, 2].map((kana) => kanji + spoken.slice(-1 - kana));
    return !isRead(base, spoken) && full.some((one) => known.has(verbKey(one, reading)));
  });
  const readings = new Map<string, string[]>();
  for (const [base, group] of groupBy(short, (word) => word.base)) {
    readings.set(
      base,
      group.map(({ reading }) => toHiragana(reading)),
    );
  }
  return readings;
}

function isVerb([pos]: SourceWord['features']): boolean {
  return pos === '動詞';
}

function verbKey(base: string, reading: string): string {
  return `${base}\t${toHiragana(reading)}`;
}

/** Whether a form belongs to one of the verbs: 割 われ to 割る われる. */
function isFormOf(
  { surface, base, reading, features }: SourceWord,
  verbs: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (!isVerb(features)) return false;
  const stem = base.slice(0, -1);
  const spoken = toHiragana(reading);
  const end = surface.startsWith(stem) ? surface.length - stem.length : 0;
  const ofStem = spoken.slice(0, spoken.length - end);
  return (verbs.get(base) ?? []).some((one) => one.slice(0, -1) === ofStem);
}

/**
 * @param attested whether a dictionary of words has a spelling
 * @param isRead whether it has a spelling with a reading, in hiragana
 */
export function usualWords(
  words: readonly SourceWord[],
  attested: (spelling: string) => boolean,
  isRead: (spelling: string, reading: string) => boolean,
): SourceWord[] {
  const short = shortVerbs(words, isRead);
  return words.filter((word) => {
    const { surface, features, reading } = word;
    const [pos, pos1, , , , form] = features;
    if (isFormOf(word, short) || NOT_WRITTEN.has(surface)) return false;
    if (pos === FILLER || SPOKEN_FORM.test(form) || PHRASE.test(reading)) return false;
    if (WITH_PUNCTUATION.test(surface) || isPronounced(surface, reading)) return false;
    // A katakana run without a known word is one unknown word anyway, with itself as reading.
    const common = pos === '名詞' && (pos1 === '一般' || pos1 === 'サ変接続');
    return !common || !KATAKANA.test(surface) || attested(surface);
  });
}
