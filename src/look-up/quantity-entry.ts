/** The card entry for a whole quantity: 前年比2.5倍, 473円16銭安. */
import type { NameDictionary } from '../dictionary/name-dictionary';
import { COUNTERS, readCounted } from '../numbers/counters/counters';
import { digitAt, scanNumeral, type Numeral } from '../numbers/scan/numeral-scan';
import { withGemination } from '../numbers/scan/numerals';
import type { CardEntry } from './card-entry';
import { DASH } from '../numbers/english/amount-in-text';
import { dayInJapan } from '../numbers/english/calendar';
import type { TextContext } from '../numbers/english/phrase';
import { quantityAt } from '../numbers/english/quantity-at';
import { type TokenList } from '../tokens/token-list';
import { Trait } from '../tokens/token-traits';

export interface QuantityEntry {
  entry: CardEntry;
  /** Whether the position is in the number, not in a word next to it such as 前年比 or 以上. */
  isOnNumber: boolean;
  /** The dateline around the day that is the entry. */
  around: CardEntry | null;
}

/** Signs that are read aloud, such as the dash of a range; others are silent. */
const READ_SIGN: readonly [sign: RegExp, reading: string][] = [
  [/^[%％]$/u, 'パーセント'],
  [new RegExp(`^${DASH}$`, 'u'), 'から'],
  [/^[\p{P}\p{S}\p{Z}]+$/u, ''],
];

/** 2022-02-03 and 15:30 can be read in several ways. */
const IN_SIGNS = /^\d+[-/.:：]\d+(?:[-/.]\d+)?$/u;
/** Matches the two characters around a position inside a word. */
const IN_WORDS = /^[\p{L}\p{N}\p{M}]{2}$/u;
const KATAKANA = /^[ァ-ヶー・]+$/u;
/**
 * Units before which 10 is read じゅっ (gemination), those with initial k, s, t or p: 30銭, 10％, 50キロ,
 * 10トン.
 */
const GEMINATING = /^(?:[銭%％カキクケコサシスセソタチツテトパピプペポ])/u;

/** How much text around the position is searched for a quantity, in UTF-16 units. */
const WINDOW = 160;

/** @returns null if there is no quantity at the position, or one that needs no English */
export function quantityEntry(
  tokens: TokenList,
  names: NameDictionary,
  published: string,
  position: number,
): QuantityEntry | null {
  const from = Math.max(0, position - WINDOW);
  const found = quantityAt(contextOf(tokens, names, published, from), position - from);
  if (found === null) return null;
  const isOnNumber = from + found.numberStart <= position && position < from + found.core.end;
  const entryFor = (range: { start: number; end: number }, english: readonly string[]) =>
    numberEntry(tokens, from + range.start, from + range.end, english);
  const { core, english } = found;
  if (core.english === undefined) {
    return { entry: entryFor(isOnNumber ? core : found, english), isOnNumber, around: null };
  }
  const dateline: CardEntry = { ...entryFor(found, english), isNote: true };
  if (!isOnNumber) return { entry: dateline, isOnNumber, around: null };
  return { entry: entryFor(core, [core.english]), isOnNumber, around: dateline };
}

function numberEntry(
  tokens: TokenList,
  start: number,
  end: number,
  english: readonly string[],
): CardEntry {
  return {
    kind: 'number',
    headword: tokens.text.slice(start, end),
    reading: readingOf(tokens, start, end),
    senses: [{ partOfSpeech: [], glosses: english, notes: [] }],
    inflection: [],
    start,
    end,
    common: false,
  };
}

/** The window of the text that starts at `from`. */
function contextOf(
  tokens: TokenList,
  names: NameDictionary,
  published: string,
  from: number,
): TextContext {
  const text = tokens.text.slice(from, from + 2 * WINDOW);
  const tokenAt = new Int32Array(text.length).fill(-1);
  for (let token = 0; token < tokens.count; token++) {
    const [start, end] = [tokens.start(token) - from, tokens.end(token) - from];
    if (start >= text.length) break;
    if (end > 0) tokenAt.fill(token, Math.max(0, start), end);
  }
  const covering = (position: number) => tokenAt[position] ?? -1;
  const isNumeral = (position: number) => {
    const token = covering(position);
    return token >= 0 && (tokens.traits(token) & Trait.number) !== 0;
  };
  return {
    text,
    published: dayInJapan(published),
    isNumeral,
    isBoundary: (position) => {
      // A position next to a sign is a boundary even if the tokenizer has none: %〜 in 2%〜3%.
      if (!IN_WORDS.test(text.slice(position - 1, position + 1))) return true;
      const token = covering(position);
      return token < 0 || tokens.start(token) === from + position || isNumeral(position);
    },
    readingOf: (start, end) => {
      const token = covering(start);
      if (token < 0 || tokens.start(token) !== from + start) return '';
      return tokens.end(token) === from + end ? tokens.reading(token) : '';
    },
    latinOf: (place) => {
      const latin = names.find(place).find(({ kinds }) => kinds.includes('place'))?.latin[0];
      return latin?.replace(/ \(.*/u, '') ?? null;
    },
  };
}

/** Hiragana, with katakana kept; empty if a part has no reading. */
function readingOf(tokens: TokenList, start: number, end: number): string {
  const { text } = tokens;
  if (IN_SIGNS.test(text.slice(start, end))) return '';
  let reading = '';
  let position = start;
  for (let token = 0; token < tokens.count && position < end; token++) {
    if (tokens.end(token) <= position) continue;
    if (tokens.start(token) < position) return '';
    if (digitAt(text, position) >= 0 && tokens.node(token) === undefined) {
      const numeral = scanNumeral(text, position, COUNTERS.has);
      if (numeral === null || numeral.end > end) return '';
      reading += readingBefore(text, numeral);
      position = numeral.end;
      continue;
    }
    const surface = tokens.surface(token);
    const sign = READ_SIGN.find(([pattern]) => pattern.test(surface));
    const read = sign?.[1] ?? (KATAKANA.test(surface) ? surface : tokens.reading(token));
    if (tokens.end(token) > end || (read === '' && sign === undefined)) return '';
    reading += read;
    position = tokens.end(token);
  }
  return reading;
}

/** The reading of a number that the lattice left to the dictionary, by what follows it. */
function readingBefore(text: string, { parts, value, end }: Numeral): string {
  const read = parts.map((part) => part.reading).join('');
  const counter = COUNTERS.at(text, end);
  // 3つ みっつ: the dictionary has 三つ, and no number with つ is a node.
  if (counter !== '') return readCounted(read, value, COUNTERS.rule(counter)).number;
  return withGemination(read, GEMINATING.test(text.slice(end)) ? 'じ' : '');
}
