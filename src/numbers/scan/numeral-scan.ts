/**
 * Scans a written number and reads it part by part: 3000, ３万９０００, 1億3千万, 三百六十, 二〇一九,
 * 四万五七八〇, 2.5, 三・五, 数十, 何百万, 十数, 二三十.
 */
import {
  DIGITS,
  MYRIADS,
  readBarePlace,
  readDecimal,
  readDigits,
  readInteger,
  readPlace,
  withGemination,
  ZERO,
} from './numerals';

/** A part [start, end) of a number, in UTF-16 units of the text, with its reading in hiragana. */
interface NumeralPart {
  start: number;
  end: number;
  reading: string;
  /** Digits need no furigana. */
  digits: boolean;
}

export interface Numeral {
  start: number;
  end: number;
  /** In order and without gap. */
  parts: NumeralPart[];
  /** NaN if it is not an integer: 2.5, 数十, 二三十. */
  value: number;
  /** Begins with an ASCII or full-width digit, not a kanji. */
  digits: boolean;
  /** Kanji digits in positional notation, without 十, 百, 千: 二〇一九. */
  positional: boolean;
  /** Ends in 数 or 何, which need a counter: 十数(人). */
  open: boolean;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const PLACES = '_十百千';
const MYRIAD_SIGNS = '_万億兆京';

/** Words that begin with a place (百) or a myriad (万) and may follow digits: 百貨店, 万博. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  百: /^百(?:貨|科|合)/u,
  千: /^千(?:葉|代|歳|秋|島|里|住|羽)/u,
  万: /^万(?:博|能|全|国|葉|引|歳|歩計)/u,
  億: /^億劫/u,
  兆: /^兆[候しが]/u,
  京: /^京(?:都|大|成|王|阪|浜|葉|急|町)/u,
};

/** Readings of the lower number of an estimate: 四五人 しごにん, 七八年 しちはちねん. */
const LOWER_ESTIMATE = ['', 'いち', 'に', 'さん', 'し', 'ご', 'ろく', 'しち', 'はち'];

/** @returns the reading of 四 in 四、五人; undefined if `digit` is not 0 to 8 */
export function readLowerEstimate(digit: number): string | undefined {
  return LOWER_ESTIMATE[digit];
}

/** A number below 10,000: the part before 万, 億 …, or at the end. */
interface PlaceGroup {
  end: number;
  value: number;
  positional: boolean;
  open: boolean;
}

/**
 * @param isCounterAt whether a counter starts at a position: 数 is a number only before one
 * @returns null if no number starts here, or one that is too large to be read
 */
export function scanNumeral(
  text: string,
  start: number,
  isCounterAt: (text: string, position: number) => boolean,
): Numeral | null {
  const parts: NumeralPart[] = [];
  let end = start;
  let value = 0;
  let lowest = MYRIAD_SIGNS.length;
  let positional = false;
  let open = false;
  for (;;) {
    const before = parts.length;
    const group = scanGroup(text, end, parts, isCounterAt);
    if (group === null || (before > 0 && !belowMyriad(group, parts[before]!))) {
      parts.length = before;
      break;
    }
    end = group.end;
    ({ open, positional } = group);
    const power = MYRIAD_SIGNS.indexOf(text[end] ?? ' ');
    if (power < 1 || power >= lowest || isOtherWord(text, end)) {
      value += group.value;
      break;
    }
    lowest = power;
    value += group.value * 10_000 ** power;
    open = false;
    const { reading, geminates } = MYRIADS[power]!;
    const last = parts[parts.length - 1]!;
    last.reading = withGemination(last.reading, geminates);
    parts.push({ start: end, end: end + 1, reading, digits: false });
    end++;
  }
  if (parts.length === 0) return null;
  return { start, end, parts, value, digits: parts[0]!.digits, positional, open };
}

/** At most four digits may follow 万: 3万9000, but not 3万12345. */
function belowMyriad(group: PlaceGroup, first: NumeralPart): boolean {
  return !first.digits || (group.value < 10_000 && first.end - first.start <= 5);
}

function scanGroup(
  text: string,
  start: number,
  parts: NumeralPart[],
  isCounterAt: (text: string, position: number) => boolean,
): PlaceGroup | null {
  return digitAt(text, start) >= 0
    ? scanDigits(text, start, parts, isCounterAt)
    : scanKanji(text, start, 0, parts, isCounterAt);
}

/** 3000, 2.5, 3千, 2百5十, 30数. */
function scanDigits(
  text: string,
  start: number,
  parts: NumeralPart[],
  isCounterAt: (text: string, position: number) => boolean,
): PlaceGroup | null {
  let digits = '';
  let end = start;
  for (; end < text.length; end++) {
    const digit = digitAt(text, end);
    if (digit >= 0) digits += digit;
    else if (!isGroupComma(text, end)) break;
  }
  const fraction = isPoint(text[end]) ? digitsAt(text, end + 1) : '';
  if (fraction !== '') {
    end += 1 + fraction.length;
    // Versions and dates: 1.2.3, 2.5.1.
    if (isPoint(text[end]) && digitAt(text, end + 1) >= 0) return null;
    const reading = readDecimal(digits, fraction);
    if (reading === null) return null;
    parts.push({ start, end, reading, digits: true });
    return { end, value: NaN, positional: false, open: false };
  }
  const reading = readInteger(digits);
  if (reading === null) return null;
  const place = PLACES.indexOf(text[end] ?? ' ');
  if (place > 1 && !isOtherWord(text, end)) {
    const digit = Number(digits.slice(-1));
    const [last, sign] = readPlace(digit, place);
    const head = reading.slice(0, reading.length - (DIGITS[digit] ?? '').length);
    parts.push({ start, end, reading: digit === 0 ? reading : head + last, digits: true });
    parts.push({ start: end, end: end + 1, reading: sign, digits: false });
    const rest = scanBelow(text, end + 1, place, parts, isCounterAt);
    return { ...rest, value: Number(digits) * 10 ** place + rest.value };
  }
  parts.push({ start, end, reading, digits: true });
  const value = Number(digits);
  // 30数人: 数 is the unknown last digit.
  if (text[end] === '数' && value % 10 === 0 && value > 0 && isCounterAt(text, end + 1)) {
    parts.push({ start: end, end: end + 1, reading: 'すう', digits: false });
    return { end: end + 1, value: NaN, positional: false, open: true };
  }
  return { end, value, positional: false, open: false };
}

/** The rest after 3千: 5百, 五百, 500. */
function scanBelow(
  text: string,
  start: number,
  place: number,
  parts: NumeralPart[],
  isCounterAt: (text: string, position: number) => boolean,
): PlaceGroup {
  const nothing = { end: start, value: 0, positional: false, open: false };
  const before = parts.length;
  const group =
    digitAt(text, start) >= 0
      ? scanDigits(text, start, parts, isCounterAt)
      : scanKanji(text, start, place, parts, isCounterAt);
  if (group !== null && (group.value < 10 ** place || Number.isNaN(group.value))) return group;
  parts.length = before;
  return nothing;
}

/**
 * 三百六十五, 二〇一九, 千, 数十, 何百, 十数, 二三十.
 * @param below scans only places below this one: 1 for 十, 2 for 百, 3 for 千; 0 for any
 */
function scanKanji(
  text: string,
  start: number,
  below: number,
  parts: NumeralPart[],
  isCounterAt: (text: string, position: number) => boolean,
): PlaceGroup | null {
  let end = start;
  let value = 0;
  let lowest = below === 0 ? PLACES.length : below;
  for (;;) {
    const digit = kanjiDigitAt(text, end);
    const place = PLACES.indexOf(text[digit === null ? end : end + 1] ?? ' ');
    const fits = place > 0 && place < lowest;
    if (digit === null) {
      if (!fits) break;
      parts.push({ start: end, end: end + 1, reading: readBarePlace(place), digits: false });
      value += 10 ** place;
      end++;
    } else if (fits && digit !== 0) {
      const reading = isOpen(text[end]!)
        ? readOpen(text[end]!) + openPlace(text[end]!, place)
        : readPlace(digit, place).join('');
      parts.push({ start: end, end: end + 2, reading, digits: false });
      value += digit * 10 ** place;
      end += 2;
    } else {
      return scanUnits(text, end, { value, lowest, first: end === start }, parts, isCounterAt);
    }
    lowest = place;
  }
  return end === start ? null : { end, value, positional: false, open: false };
}

/** The digits at the end of a kanji numeral: 五 of 二十五, 数 of 十数, all of 二〇一九. */
function scanUnits(
  text: string,
  start: number,
  { value, lowest, first }: { value: number; lowest: number; first: boolean },
  parts: NumeralPart[],
  isCounterAt: (text: string, position: number) => boolean,
): PlaceGroup | null {
  const scanned = first ? null : { end: start, value, positional: false, open: false };
  if (isOpen(text[start]!)) {
    const myriad = MYRIAD_SIGNS.includes(text[start + 1] ?? ' ') && !isOtherWord(text, start + 1);
    if (!myriad && !isCounterAt(text, start + 1)) return scanned;
    parts.push({ start, end: start + 1, reading: readOpen(text[start]!), digits: false });
    return { end: start + 1, value: NaN, positional: false, open: true };
  }
  let digits = '';
  let end = start;
  while (KANJI_DIGITS.includes(text[end] ?? ' ')) {
    digits += KANJI_DIGITS.indexOf(text[end]!);
    end++;
  }
  const place = PLACES.indexOf(text[end] ?? ' ');
  if (isEstimate(digits) && place > 0 && place < lowest) {
    // 二三十人: twenty or thirty people.
    const [low, high] = [Number(digits[0]), Number(digits[1])];
    const upper = readPlace(high, place).join('');
    parts.push({ start, end: end + 1, reading: LOWER_ESTIMATE[low]! + upper, digits: false });
    return { end: end + 1, value: NaN, positional: false, open: false };
  }
  if (first && isPoint(text[end]) && KANJI_DIGITS.includes(text[end + 1] ?? ' ')) {
    return scanKanjiDecimal(text, start, end, digits, parts);
  }
  // 百〇五: 〇 fills a place and is not said.
  if (!first && digits.length <= lowest && /^0+[1-9]$/u.test(digits)) digits = digits.slice(-1);
  if (!first && digits.length > 1) {
    if (!(digits.length === 2 && isEstimate(digits))) return scanned;
    const reading = LOWER_ESTIMATE[Number(digits[0])]! + DIGITS[Number(digits[1])]!;
    parts.push({ start, end, reading, digits: false });
    return { end, value: NaN, positional: false, open: false };
  }
  // 三百五百 is two numbers.
  if (!first && place > 0) return scanned;
  const reading = digits === '0' ? ZERO : readInteger(digits);
  if (reading === null) return scanned;
  parts.push({ start, end, reading, digits: false });
  return { end, value: value + Number(digits), positional: digits.length > 1, open: false };
}

/** Kanji digits around a decimal point: 三・五. */
function scanKanjiDecimal(
  text: string,
  start: number,
  point: number,
  digits: string,
  parts: NumeralPart[],
): PlaceGroup | null {
  let fraction = '';
  let end = point + 1;
  for (; KANJI_DIGITS.includes(text[end] ?? ' '); end++) {
    fraction += KANJI_DIGITS.indexOf(text[end]!);
  }
  const reading = readDecimal(digits, fraction);
  if (reading === null) return null;
  const tail = readDigits(fraction);
  const whole = reading.slice(0, -`てん${tail}`.length);
  parts.push({ start, end: point, reading: whole, digits: false });
  parts.push({ start: point, end: point + 1, reading: 'てん', digits: true });
  parts.push({ start: point + 1, end, reading: tail, digits: false });
  return { end, value: NaN, positional: false, open: false };
}

/** Two digits, the second one more than the first, are an estimate (二三十). */
export function isEstimate(digits: string): boolean {
  return digits.length === 2 && digits[0] !== '0' && Number(digits[1]) === Number(digits[0]) + 1;
}

/** 数 and 何 stand for an unknown digit. */
function isOpen(word: string): boolean {
  return word === '数' || word === '何';
}

function readOpen(word: string): string {
  return word === '数' ? 'すう' : 'なん';
}

/** The place after 数 and 何: すうひゃく, but なんびゃく, as なん ends in ん like さん. */
function openPlace(word: string, place: number): string {
  return word === '数' ? readBarePlace(place) : readPlace(3, place)[1];
}

/** 〇 to 九 as 0 to 9, 数 and 何 as NaN, null for anything else. */
function kanjiDigitAt(text: string, position: number): number | null {
  const character = text[position] ?? ' ';
  if (isOpen(character)) return NaN;
  const digit = KANJI_DIGITS.indexOf(character);
  return digit < 0 ? null : digit;
}

/** ASCII or full-width digit as a number, −1 for anything else. */
export function digitAt(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0xff10 && unit <= 0xff19) return unit - 0xff10;
  return -1;
}

function digitsAt(text: string, position: number): string {
  let digits = '';
  for (let i = position; digitAt(text, i) >= 0; i++) digits += digitAt(text, i);
  return digits;
}

/** A thousands separator: a comma, half or full width, before exactly three digits. */
function isGroupComma(text: string, position: number): boolean {
  if (!/^[,，]$/u.test(text[position] ?? '')) return false;
  for (let i = 1; i <= 3; i++) if (digitAt(text, position + i) < 0) return false;
  return !(digitAt(text, position + 4) >= 0);
}

function isPoint(character: string | undefined): boolean {
  return character === '.' || character === '．' || character === '・';
}

function isOtherWord(text: string, position: number): boolean {
  return OTHER_WORD[text[position]!]?.test(text.slice(position, position + 4)) ?? false;
}
