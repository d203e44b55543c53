/**
 * Single kanji: meanings, readings, variants, school grade, JLPT level, strokes, frequency.
 *
 * Sections of the pack (kind "kanji"), one element per character, sorted by code point:
 *   characters             uint32  code points
 *   grades, jlpt, strokes  uint8   0 if the source has none
 *   frequencies            uint16  0 if the source has none
 *   offsets                uint32  into `details`, with one more at the end
 *   details                uint8   UTF-8, one line each: meanings, on readings, kun readings,
 *                                  variants; items separated by tabs
 */
import { openPack } from '../packs/pack-file';

export const KANJI_KIND = 'kanji';

/** Meanings and readings in KANJIDIC's order, the usual ones first. */
export interface KanjiEntry {
  meanings: readonly string[];
  /** Katakana. */
  onReadings: readonly string[];
  /** Hiragana, with a dot before okurigana; a hyphen if the reading occurs only within words. */
  kunReadings: readonly string[];
  /** School grade 1–6, 8 for the other jōyō kanji, 9 for jinmeiyō kanji (names). */
  grade?: number;
  /** 5 (easiest) to 1. */
  jlpt?: number;
  strokes: number;
  /** Rank among the 2,501 most frequent kanji in newspapers, from 1. */
  frequency?: number;
  /** Other forms of the kanji, mostly older ones: 國 of 国. */
  variants: readonly string[];
}

/** School grade and JLPT level; 0 if the kanji has none. */
export interface KanjiLevel {
  grade: number;
  jlpt: number;
}

const NO_LEVEL: KanjiLevel = { grade: 0, jlpt: 0 };

export class KanjiDictionary {
  private readonly characters: Uint32Array;
  private readonly grades: Uint8Array;
  private readonly levels: Uint8Array;
  private readonly strokes: Uint8Array;
  private readonly frequencies: Uint16Array;
  private readonly offsets: Uint32Array;
  private readonly details: Uint8Array;
  private readonly decoder = new TextDecoder();

  private constructor(buffer: ArrayBuffer) {
    const pack = openPack(buffer, KANJI_KIND);
    this.characters = pack.uint32('characters');
    this.grades = pack.uint8('grades');
    this.levels = pack.uint8('jlpt');
    this.strokes = pack.uint8('strokes');
    this.frequencies = pack.uint16('frequencies');
    this.offsets = pack.uint32('offsets');
    this.details = pack.uint8('details');
  }

  /** @throws if the buffer is not a kanji pack of this version */
  static open(buffer: ArrayBuffer): KanjiDictionary {
    return new KanjiDictionary(buffer);
  }

  /** @returns null if `character` is not a single kanji of the dictionary */
  find(character: string): KanjiEntry | null {
    const index = this.indexOf(character.codePointAt(0) ?? 0);
    if (index < 0) return null;
    const bytes = this.details.subarray(this.offsets[index], this.offsets[index + 1]);
    const [meanings = '', on = '', kun = '', variants = ''] = this.decoder
      .decode(bytes)
      .split('\n');
    return {
      meanings: listOf(meanings),
      onReadings: listOf(on),
      kunReadings: listOf(kun),
      grade: knownNumber(this.grades[index]),
      jlpt: knownNumber(this.levels[index]),
      strokes: this.strokes[index] ?? 0,
      frequency: knownNumber(this.frequencies[index]),
      variants: listOf(variants),
    };
  }

  level(codePoint: number): KanjiLevel {
    const index = this.indexOf(codePoint);
    if (index < 0) return NO_LEVEL;
    return { grade: this.grades[index]!, jlpt: this.levels[index]! };
  }

  private indexOf(codePoint: number): number {
    let low = 0;
    let high = this.characters.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.characters[middle]!;
      if (found === codePoint) return middle;
      if (found < codePoint) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** 0 means that the source has none. */
function knownNumber(value: number | undefined): number | undefined {
  return value === 0 ? undefined : value;
}

function listOf(line: string): string[] {
  return line === '' ? [] : line.split('\t');
}
