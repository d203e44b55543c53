/** How the reading of a kanji changes beside others in a word. */
import type { Sound } from './kanji-readings';

const PLAIN = 'かきくけこさしすせそたちつてとはひふへほ';
/** Rendaku: て → で in 右手 (written as `spelledAlike` writes it: ち → じ, つ → ず). */
const VOICED = 'がぎぐげござじずぜぞだじずでどばびぶべぼ';
const H_ROW = 'はひふへほ';
const P_ROW = 'ぱぴぷぺぽ';
/** 連声: ん makes the vowel behind it a syllable with n: 反応 はんのう, 因縁 いんねん. */
const VOWELS = 'あいうえお';
const N_ROW = 'なにぬねの';

/** What doubles at the end of a Chinese reading, and before which consonants. */
const DOUBLES_ON: Readonly<Record<string, RegExp>> = {
  つ: /[か-こさ-そた-とぱぴぷぺぽ]/u,
  ち: /[か-こさ-そた-とぱぴぷぺぽ]/u,
  く: /[か-こぱぴぷぺぽ]/u,
  き: /[か-こぱぴぷぺぽ]/u,
};

/** 切り → 切手 きって, 追い → 追手 おって: before the same consonants. */
const DOUBLES_INFLECTED = /[りいちき]/u;
const DOUBLED_BEFORE = /[か-こさ-そた-とぱぴぷぺぽ]/u;

const SAME_SOUND: Readonly<Record<string, string>> = { ぢ: 'じ', づ: 'ず' };

/** ぢ and づ as じ and ず: dictionaries do not agree on them. The length stays. */
export function spelledAlike(kana: string): string {
  return kana.replace(/[ぢづ]/gu, (unit) => SAME_SOUND[unit] ?? unit);
}

/**
 * Whether this sound can have become the kana of a reading from a place on.
 * @param reading as `spelledAlike` gives it
 */
export function soundsLike({ kana, doubling }: Sound, reading: string, from: number): boolean {
  const sound = spelledAlike(kana);
  const last = sound.length - 1;
  if (last < 0 || from + last >= reading.length) return false;
  if (!beginsLike(sound.charAt(0), reading.charAt(from), reading.charAt(from - 1))) return false;
  for (let i = 1; i < last; i++) {
    if (sound[i] !== reading[from + i]) return false;
  }
  if (last === 0 || sound[last] === reading[from + last]) return true;
  return (
    reading[from + last] === 'っ' &&
    doubles(doubling, sound.charAt(last), reading.charAt(from + last + 1))
  );
}

function beginsLike(kana: string, heard: string, before: string): boolean {
  if (kana === heard) return true;
  const index = PLAIN.indexOf(kana);
  if (index >= 0 && VOICED[index] === heard) return true;
  if (H_ROW.includes(kana)) {
    // 発表 はっぴょう, 三分 さんぷん; 分 ぷん in 3分 follows a number that is not in the run.
    return P_ROW[H_ROW.indexOf(kana)] === heard && /^[っん]?$/u.test(before);
  }
  return before === 'ん' && VOWELS.includes(kana) && N_ROW[VOWELS.indexOf(kana)] === heard;
}

function doubles(doubling: Sound['doubling'], kana: string, next: string): boolean {
  switch (doubling) {
    case 'on':
      return DOUBLES_ON[kana]?.test(next) ?? false;
    case 'inflected':
      return DOUBLES_INFLECTED.test(kana) && DOUBLED_BEFORE.test(next);
    case 'none':
      return false;
  }
}
