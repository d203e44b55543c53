/**
 * How numbers are read, by places of four digits: 3800 → さんぜんはっぴゃく. What a following place
 * or counter does to the end of a number (八 はち → はっ in 8回) is said here once for both.
 */

export const DIGITS = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];
export const ZERO = 'ぜろ';

/**
 * Tens, hundreds, thousands: one place each; the rest is digit + place. `irregular` holds the two
 * parts of the digits that change it: ひゃく is voiced after ん and doubles after く and ち, せん is
 * voiced after ん and doubles after ち.
 */
const PLACES: readonly {
  reading: string;
  irregular: Readonly<Record<number, readonly [digit: string, place: string]>>;
}[] = [
  { reading: '', irregular: {} },
  { reading: 'じゅう', irregular: {} },
  {
    reading: 'ひゃく',
    irregular: {
      1: ['いっ', 'ぴゃく'],
      3: ['さん', 'びゃく'],
      6: ['ろっ', 'ぴゃく'],
      8: ['はっ', 'ぴゃく'],
    },
  },
  {
    reading: 'せん',
    irregular: { 1: ['いっ', 'せん'], 3: ['さん', 'ぜん'], 8: ['はっ', 'せん'] },
  },
];

/** Names of the powers of 10,000, and the endings of a number that double before them. */
export const MYRIADS: readonly { reading: string; doubles: string }[] = [
  { reading: '', doubles: '' },
  { reading: 'まん', doubles: '' },
  { reading: 'おく', doubles: '' },
  // Before ch as before t: いっちょう はっちょう じゅっちょう, but ろくちょう ひゃくちょう.
  { reading: 'ちょう', doubles: 'いはじ' },
  // Before k also ろっけい ひゃっけい.
  { reading: 'けい', doubles: 'いろはじひ' },
];

/** Largest number that is read: below 10,000 to the fifth power. */
const LARGEST_DIGITS = 4 * MYRIADS.length;

/** Final kana of a number that double before some consonants: いち, ろく, はち, じゅう, ひゃく. */
const DOUBLED: readonly [ending: string, doubled: string][] = [
  ['じゅう', 'じゅっ'],
  ['ひゃく', 'ひゃっ'],
  ['びゃく', 'びゃっ'],
  ['ぴゃく', 'ぴゃっ'],
  ['いち', 'いっ'],
  ['ろく', 'ろっ'],
  ['はち', 'はっ'],
];
/** The voiced and the doubled ひゃく double where ひゃく does. */
const SAME_ENDING: Readonly<Record<string, string>> = { び: 'ひ', ぴ: 'ひ' };

/** The number with its last syllable doubled, where that syllable is one of `endings`. */
export function withDoubling(reading: string, endings: string): string {
  if (endings === '') return reading;
  for (const [ending, doubled] of DOUBLED) {
    const first = ending.charAt(0);
    if (reading.endsWith(ending) && endings.includes(SAME_ENDING[first] ?? first)) {
      return reading.slice(0, -ending.length) + doubled;
    }
  }
  return reading;
}

/**
 * @param digit 1 to 9; 3 also stands for 何, which ends in ん as well
 * @param place 1 for 十, 2 for 百, 3 for 千
 * @returns the readings of the two: 三百 さん + びゃく
 */
export function readPlace(digit: number, place: number): readonly [digit: string, place: string] {
  const { irregular, reading } = PLACES[place]!;
  return irregular[digit] ?? [DIGITS[digit] ?? '', reading];
}

/** 十, 百, 千 without a digit. */
export function readBarePlace(place: number): string {
  return PLACES[place]!.reading;
}

/**
 * @param digits ASCII digits, at most LARGEST_DIGITS of them after leading zeros
 * @returns hiragana, or null where the number is too large
 */
export function readInteger(digits: string): string | null {
  const significant = digits.replace(/^0+(?=.)/, '');
  if (significant === '0') return ZERO;
  if (significant.length > LARGEST_DIGITS) return null;
  let reading = '';
  for (let end = significant.length, power = 0; end > 0; end -= 4, power++) {
    const group = readBelowMyriad(significant.slice(Math.max(0, end - 4), end), power > 0);
    const myriad = MYRIADS[power];
    if (group === '' || myriad === undefined) continue;
    reading = withDoubling(group, myriad.doubles) + myriad.reading + reading;
  }
  return reading;
}

/** @param beforeMyriad 1000 is せん, but 1000万 is いっせんまん */
function readBelowMyriad(digits: string, beforeMyriad: boolean): string {
  let reading = '';
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[i]);
    const place = digits.length - 1 - i;
    if (digit === 0) continue;
    const bare = digit === 1 && place > 0 && !(place === 3 && beforeMyriad);
    if (bare) reading += readBarePlace(place);
    else {
      const [first, second] = readPlace(digit, place);
      reading += first + second;
    }
  }
  return reading;
}

/** Digit by digit, as behind a decimal point: 05 → ぜろご. */
export function readDigits(digits: string): string {
  return [...digits].map((d) => (d === '0' ? ZERO : (DIGITS[Number(d)] ?? ''))).join('');
}

/**
 * @param digits ASCII digits before the point
 * @param fraction ASCII digits behind it
 * @returns 2.5 → にてんご, 0.5 → れいてんご; null where the number is too large
 */
export function readDecimal(digits: string, fraction: string): string | null {
  const whole = /^0+$/.test(digits) ? 'れい' : readInteger(digits);
  // いってん, はってん, じゅってん: before t.
  return whole && `${withDoubling(whole, 'いはじ')}てん${readDigits(fraction)}`;
}
