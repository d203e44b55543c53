/**
 * Words in their usual spelling: 國會 as 国会, 髙市 as 高市, 民主々義 as 民主主義. Each character that has
 * another form takes it where the lexicon knows a longer word by it, so that what is a word as it
 * is written stays: 龍馬 りょうま is not 竜馬 りゅうま, and 人々 not 人人. Unit by unit, so offsets stay.
 */
import { isKanji, voiced } from './kana';
import type { Lexicon } from './lexicon';
import { endOfLongestWord } from './longest-word';
import { isInPrint, modernForm, modernKanji } from './old-kanji';
import { kindOfUnit, kindsIn, UnitKind } from './unit-kinds';
import { NO_VALUE } from '../packs/double-array';

/** How far before a character a word may begin that has it, in UTF-16 units. */
const UNITS_BACK = 7;

/** The longest word of the lexicon that has a certain unit; empty at that unit if there is none. */
interface Cover {
  start: number;
  end: number;
}

export class UsualSpelling {
  constructor(private readonly lexicon: Lexicon) {}

  of(written: string): string {
    const usual = usualUnits(written);
    let spelled = '';
    let taken = 0;
    for (let at = 0; at < written.length; at++) {
      if (usual[at] === written[at] || this.staysAsWritten(written, usual, at)) continue;
      spelled += written.slice(taken, at) + usual[at]!;
      taken = at + 1;
    }
    return spelled + written.slice(taken);
  }

  private staysAsWritten(written: string, usual: string, at: number): boolean {
    const unit = written.charAt(at);
    const asWritten = this.coverOf(written, at);
    const length = asWritten.end - asWritten.start;
    if (unit === IDEOGRAPHIC) {
      const isOfWord = length > 1 && written[asWritten.start] !== IDEOGRAPHIC;
      return isOfWord && !this.isBetweenWords(written, usual, at, asWritten);
    }
    const asUsual = this.coverOf(usual, at);
    const usualLength = asUsual.end - asUsual.start;
    if (length !== usualLength) return length > usualLength;
    if (length === 0) return false;
    if (isInPrint(unit)) return true;
    const word = this.likeliestWord(written.slice(asWritten.start, asWritten.end));
    // A firm spells its name: いすゞ.
    if (isIterationMark(unit) && word.isProperNoun) return true;
    return word.reading !== this.likeliestWord(usual.slice(asUsual.start, asUsual.end)).reading;
  }

  /** 々 of 研究所|々長, which is not the one of 所々: it repeats the end of a longer word. */
  private isBetweenWords(written: string, usual: string, at: number, cover: Cover): boolean {
    if (this.longestFrom(usual, at) - at < 2) return false;
    for (let start = Math.max(0, at - UNITS_BACK); start < cover.start; start++) {
      if (at - start >= cover.end - cover.start && this.isWord(written.slice(start, at)))
        return true;
    }
    return false;
  }

  private likeliestWord(surface: string): { reading: string; isProperNoun: boolean } {
    const { lexicon } = this;
    const words = lexicon.wordsOf(surface);
    const costs = words.map((word) => lexicon.costOf(word));
    const cheapest = words[costs.indexOf(Math.min(...costs))]!;
    return {
      reading: lexicon.reading(cheapest),
      isProperNoun: lexicon.featuresOf(cheapest).pos1 === '固有名詞',
    };
  }

  private isWord(text: string): boolean {
    return this.lexicon.columns.trie.find(text) !== NO_VALUE;
  }

  private coverOf(text: string, at: number): Cover {
    let cover = { start: at, end: at };
    for (let start = Math.max(0, at - UNITS_BACK); start <= at; start++) {
      const end = this.longestFrom(text, start);
      if (end > at && end - start > cover.end - cover.start) cover = { start, end };
    }
    return cover;
  }

  private longestFrom(text: string, start: number): number {
    return endOfLongestWord(this.lexicon.columns.trie, text, start);
  }
}

/** All kanji in their current forms, whether the words are known by them or not. */
export function withModernKanji(text: string): string {
  return (kindsIn(text) & UnitKind.respelled) === 0 ? text : modernKanji(text);
}

const IDEOGRAPHIC = '々';
const VOICED = 'ゞヾ';
/** 一人々々 repeats two kanji; nobody writes more. */
const MAX_MARKS = 3;

function isIterationMark(unit: string): boolean {
  return unit === IDEOGRAPHIC || 'ゝゞヽヾ'.includes(unit);
}

/** The text with the usual form of every unit that has one. */
function usualUnits(written: string): string {
  const units = written.split('');
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if ((kindOfUnit(unit.charCodeAt(0)) & UnitKind.respelled) === 0) continue;
    units[at] = isIterationMark(unit) ? (repeated(written, units, at) ?? unit) : modernForm(unit);
  }
  return units.join('');
}

/** What an iteration mark repeats; null if it repeats nothing. */
function repeated(written: string, units: readonly string[], at: number): string | null {
  const mark = written.charAt(at);
  if (mark !== IDEOGRAPHIC) {
    const before = units[at - 1] ?? '';
    if (!/^[ぁ-ゖァ-ヺ]$/u.test(before)) return null;
    return VOICED.includes(mark) ? voiced(before) : before;
  }
  const count = marksAround(written, at);
  const source = units[at - count] ?? '';
  const before = isRepeatable(source) ? source : (units[at - 1] ?? '');
  return isRepeatable(before) ? before : null;
}

/** How many 々 there are side by side. */
function marksAround(written: string, at: number): number {
  let first = at;
  while (written[first - 1] === IDEOGRAPHIC && at - first < MAX_MARKS) first--;
  let last = at;
  while (written[last + 1] === IDEOGRAPHIC && last - at < MAX_MARKS) last++;
  return last - first + 1;
}

/** A kanji of one UTF-16 unit. */
function isRepeatable(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return unit !== '' && unit !== IDEOGRAPHIC && isKanji(code) && (code & 0xf800) !== 0xd800;
}
