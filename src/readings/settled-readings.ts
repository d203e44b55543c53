/**
 * Where a word's neighbors settle a reading that is open elsewhere: 三郷 is みさと or さんごう, 三郷市 only
 * みさとし; 会社 is voiced only after other kanji (株式会社).
 */
import type { WordDictionary } from '../dictionary/word-dictionary';
import { isKanji, toHiragana } from '../text/kana';
import type { Lexicon } from '../text/lexicon';
import type { TokenList } from '../tokens/token-list';

/**
 * Of every city, and of every station with one reading, the build compares the official reading with that
 * of its tokens, and adds those that differ to the lexicon: what is left in tokens is right.
 */
const CITY = /^市(?![場長議])/u;
const CITY_OFFICE = /^市(?!場)/u;
const STATION = /^駅/u;
/** 億 and 兆 have one reading, 万 before most counters too: 万人 is まんにん or ばんにん. */
const LARGE_NUMBERS = '億兆';
const TEN_THOUSAND = '万';
const OPEN_COUNTERS = '人匹物';
/** 東 of 東地中海: before the name of a place the native reading. */
const COMPASS = '東西南北';
/** Sorts ordinals and estimates. */
const NUMBER_PREFIXES = '第約';

export class SettledReadings {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly words: WordDictionary,
  ) {}

  has(tokens: TokenList, token: number): boolean {
    const { pos, pos1, pos2, pos3 } = tokens.features(token);
    if (pos1 === '固有名詞') return isOfficial(tokens, token, pos2, pos3);
    const surface = tokens.surface(token);
    if (pos1 === '数') return isSettledNumber(tokens, token, surface);
    if (surface.length > 1) return pos === '名詞' && this.isOnlyVoiced(tokens, token, surface);
    if (NUMBER_PREFIXES.includes(surface)) return pos1 === '数接続';
    return COMPASS.includes(surface) && isBeforePlace(tokens, token);
  }

  /** Whether the doubt is only that of a second half of a compound. */
  private isOnlyVoiced(tokens: TokenList, token: number, surface: string): boolean {
    if (!this.lexicon.isUncertain(tokens.word(token))) return false;
    if (isKanji(tokens.text.charCodeAt(tokens.start(token) - 1))) return false;
    const reading = tokens.reading(token);
    const readings = this.words
      .find(surface)
      .filter(({ headword }) => headword === surface)
      .map((entry) => toHiragana(entry.reading));
    return readings.length > 0 && readings.every((one) => one === reading);
  }
}

/** Whether a place is named with what makes it one, as in its official name. */
function isOfficial(tokens: TokenList, token: number, pos2: string, pos3: string): boolean {
  if (pos2 !== '地域' && pos3 !== '姓') return false;
  const next = textAfter(tokens, token);
  // 市長 and 市議 are also titles: 上野市長.
  return STATION.test(next) || (pos2 === '地域' ? CITY_OFFICE : CITY).test(next);
}

function isSettledNumber(tokens: TokenList, token: number, surface: string): boolean {
  if (LARGE_NUMBERS.includes(surface)) return true;
  if (surface === TEN_THOUSAND) {
    const next = textAfter(tokens, token).charAt(0);
    return tokens.features(token + 1).pos2 === '助数詞' && !OPEN_COUNTERS.includes(next);
  }
  return token > 0 && tokens.surface(token - 1) === '第';
}

function isBeforePlace(tokens: TokenList, token: number): boolean {
  const next = token + 1;
  if (next >= tokens.count || tokens.end(next) - tokens.start(next) < 2) return false;
  const { pos1, pos2 } = tokens.features(next);
  return pos1 === '固有名詞' && pos2 === '地域';
}

function textAfter(tokens: TokenList, token: number): string {
  const end = tokens.end(token);
  return tokens.text.slice(end, end + 2);
}
