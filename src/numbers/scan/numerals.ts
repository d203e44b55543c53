/**
 * Readings of numbers: 3800 → さんぜんはっぴゃく. Also the gemination (促音化) of the end of a number
 * before a place or counter: はち → はっ in はっぴゃく and はっかい.
 */

export const DIGITS = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];
export const ZERO = 'ぜろ';

/**
 * Tens, hundreds, thousands. The reading is digit + place, or the pair in `irregular`: ひゃく is
 * voiced after ん and geminates after く and ち, せん is voiced after ん and geminates after ち.
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

/** The powers of 10,000, and the endings of a number that geminate before them. */
export const MYRIADS: readonly { reading: string; geminates: string }[] = [
  { reading: '', geminates: '' },
  { reading: 'まん', geminates: '' },
  { reading: 'おく', geminates: '' },
  // Like counters in t: いっちょう はっちょう じゅっちょう, but ろくちょう ひゃくちょう.
  { reading: 'ちょう', geminates: 'いはじ' },
  // Like counters in k: also ろっけい ひゃっけい.
  { reading: 'けい', geminates: 'いろはじひ' },
];

/** Digits of the largest number that is read: below 10,000 to the fifth power. */
const MAX_DIGITS = 4 * MYRIADS.length;

/** Endings of numbers with their geminates: いち, ろく, はち, じゅう, ひゃく. */
const GEMINATED: readonly [ending: string, geminated: string][] = [
  ['じゅう', 'じゅっ'],
  ['ひゃく', 'ひゃっ'],
  ['びゃく', 'びゃっ'],
  ['ぴゃく', 'ぴゃっ'],
  ['いち', 'いっ'],
  ['ろく', 'ろっ'],
  ['はち', 'はっ'],
];
/** びゃく and ぴゃく geminate where ひゃく does. */
const SAME_ENDING: Readonly<Record<string, string>> = { び: 'ひ', ぴ: 'ひ' };

/** The number with its ending geminated, if the first kana of that ending is in `endings`. */
export function withGemination(reading: string, endings: string): string {
  if (endings === '') return reading;
  for (const [ending, geminated] of GEMINATED) {
    const first = ending.charAt(0);
    if (reading.endsWith(ending) && endings.includes(SAME_ENDING[first] ?? first)) {
      return reading.slice(0, -ending.length) + geminated;
    }
  }
  return reading;
}

/**
 * @param digit 1 to 9; 3 also for 何, since なん ends in ん like さん
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
 * @param digits ASCII digits
 * @returns hiragana, or null if there are more than MAX_DIGITS after leading zeros
 */
export function readInteger(digits: string): string | null {
  const significant = digits.replace(/^0+(?=.)/u, '');
  if (significant === '0') return ZERO;
  if (significant.length > MAX_DIGITS) return null;
  let reading = '';
  for (let end = significant.length, power = 0; end > 0; end -= 4, power++) {
    const group = readBelowMyriad(significant.slice(Math.max(0, end - 4), end), power > 0);
    const myriad = MYRIADS[power];
    if (group === '' || myriad === undefined) continue;
    reading = withGemination(group, myriad.geminates) + myriad.reading + reading;
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

/** Reads digits one by one, as after a decimal point: 05 → ぜろご. */
export function readDigits(digits: string): string {
  return [...digits].map((d) => (d === '0' ? ZERO : (DIGITS[Number(d)] ?? ''))).join('');
}

/**
 * @param digits ASCII digits before the point
 * @param fraction ASCII digits after it
 * @returns 2.5 → にてんご, 0.5 → れいてんご; null if the number is too large
 */
export function readDecimal(digits: string, fraction: string): string | null {
  const whole = /^0+$/u.test(digits) ? 'れい' : readInteger(digits);
  // てん is like a counter in t: いってん, はってん, じゅってん.
  return whole === null ? null : `${withGemination(whole, 'いはじ')}てん${readDigits(fraction)}`;
}
