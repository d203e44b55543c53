/** Sound changes of kanji readings within compounds: rendaku, gemination and renjō. */
import type { Sound } from './kanji-readings';

const PLAIN = 'かきくけこさしすせそたちつてとはひふへほ';
/** Rendaku: て → で in 右手 (written as `spelledAlike` writes it: ち → じ, つ → ず). */
const VOICED = 'がぎぐげござじずぜぞだじずでどばびぶべぼ';
const H_ROW = 'はひふへほ';
const P_ROW = 'ぱぴぷぺぽ';
/** Renjō (連声): after ん a vowel becomes n + vowel: 反応 はんのう, 因縁 いんねん. */
const VOWELS = 'あいうえお';
const N_ROW = 'なにぬねの';

/** Final kana of on readings that geminate (促音化), and the kana before which they do. */
const GEMINATES_ON: Readonly<Record<string, RegExp>> = {
  つ: /[か-こさ-そた-とぱぴぷぺぽ]/u,
  ち: /[か-こさ-そた-とぱぴぷぺぽ]/u,
  く: /[か-こぱぴぷぺぽ]/u,
  き: /[か-こぱぴぷぺぽ]/u,
};

/** Final kana of kun readings that geminate: 切り → 切手 きって, 追い → 追手 おって. */
const GEMINATES_INFLECTED = /[りいちき]/u;
const GEMINATED_BEFORE = /[か-こさ-そた-とぱぴぷぺぽ]/u;

const SAME_SOUND: Readonly<Record<string, string>> = { ぢ: 'じ', づ: 'ず' };

/** Writes ぢ and づ as じ and ず, since dictionaries disagree on them. The length stays. */
export function spelledAlike(kana: string): string {
  return kana.replace(/[ぢづ]/gu, (unit) => SAME_SOUND[unit] ?? unit);
}

/**
 * Whether sound changes can turn this sound into the kana at a position of a reading.
 * @param reading a result of `spelledAlike`
 * @param from in UTF-16 units of the reading
 */
export function soundsLike({ kana, gemination }: Sound, reading: string, from: number): boolean {
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
    geminates(gemination, sound.charAt(last), reading.charAt(from + last + 1))
  );
}

function beginsLike(kana: string, heard: string, before: string): boolean {
  if (kana === heard) return true;
  const index = PLAIN.indexOf(kana);
  if (index >= 0 && VOICED[index] === heard) return true;
  if (H_ROW.includes(kana)) {
    // 発表 はっぴょう, 三分 さんぷん. At the start of a run, p follows a number: 分 ぷん in 3分.
    return P_ROW[H_ROW.indexOf(kana)] === heard && /^[っん]?$/u.test(before);
  }
  return before === 'ん' && VOWELS.includes(kana) && N_ROW[VOWELS.indexOf(kana)] === heard;
}

function geminates(doubling: Sound['gemination'], kana: string, next: string): boolean {
  switch (doubling) {
    case 'on':
      return GEMINATES_ON[kana]?.test(next) ?? false;
    case 'inflected':
      return GEMINATES_INFLECTED.test(kana) && GEMINATED_BEFORE.test(next);
    case 'none':
      return false;
  }
}
