/**
 * How numbers are read, by places of four digits: 3800 → さんぜんはっぴゃく. The last piece is kept
 * apart, because a counter behind it may change it (八 はち → はっ in 8回).
 */

const DIGITS = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];

/** Tens, hundreds, thousands: one place each; the rest is digit + place. */
const PLACES: readonly { reading: string; irregular: Readonly<Record<number, string>> }[] = [
  { reading: '', irregular: {} },
  { reading: 'じゅう', irregular: { 1: 'じゅう' } },
  // ひゃく is voiced after ん and doubles after く, ち.
  {
    reading: 'ひゃく',
    irregular: { 1: 'ひゃく', 3: 'さんびゃく', 6: 'ろっぴゃく', 8: 'はっぴゃく' },
  },
  { reading: 'せん', irregular: { 1: 'せん', 3: 'さんぜん', 8: 'はっせん' } },
];

/** Names of the powers of 10,000; 一 and 十 and 八 double before 兆 and 京. */
const MYRIADS: readonly { reading: string; doubles: boolean }[] = [
  { reading: '', doubles: false },
  { reading: 'まん', doubles: false },
  { reading: 'おく', doubles: false },
  { reading: 'ちょう', doubles: true },
  { reading: 'けい', doubles: true },
];

/** Largest number that is read: below 10,000 to the fifth power. */
export const LARGEST_DIGITS = 4 * MYRIADS.length;

/** Final kana of a number that double before some consonants: いち, ろく, はち, じゅう, ひゃく. */
const DOUBLED: readonly [ending: string, doubled: string][] = [
  ['じゅう', 'じゅっ'],
  ['ひゃく', 'ひゃっ'],
  ['いち', 'いっ'],
  ['ろく', 'ろっ'],
  ['はち', 'はっ'],
];

/** The number with its last syllable doubled, where that syllable is one of `endings`. */
export function withDoubling(reading: string, endings: string): string {
  for (const [ending, doubled] of DOUBLED) {
    if (endings.includes(ending.charAt(0)) && reading.endsWith(ending)) {
      return reading.slice(0, -ending.length) + doubled;
    }
  }
  return reading;
}

/**
 * @param digits ASCII digits, at most LARGEST_DIGITS of them after leading zeros
 * @returns hiragana, or null where the number is too large
 */
export function readInteger(digits: string): string | null {
  const significant = digits.replace(/^0+(?=.)/, '');
  if (significant === '0') return 'ぜろ';
  if (significant.length > LARGEST_DIGITS) return null;
  let reading = '';
  for (let end = significant.length, power = 0; end > 0; end -= 4, power++) {
    const group = readBelowMyriad(significant.slice(Math.max(0, end - 4), end));
    const myriad = MYRIADS[power];
    if (group === '' || myriad === undefined) continue;
    reading = (myriad.doubles ? withDoubling(group, 'いはじ') : group) + myriad.reading + reading;
  }
  return reading;
}

/** 一千 is read いっせん before 万 and above; a bare 1000 is せん. */
function readBelowMyriad(digits: string): string {
  let reading = '';
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[i]);
    const place = PLACES[digits.length - 1 - i];
    if (digit === 0 || place === undefined) continue;
    reading += place.irregular[digit] ?? (DIGITS[digit] ?? '') + place.reading;
  }
  return reading;
}

/** Digit by digit, as behind a decimal point: 05 → ゼロご. */
export function readDigits(digits: string): string {
  return [...digits].map((d) => (d === '0' ? 'ぜろ' : (DIGITS[Number(d)] ?? ''))).join('');
}
