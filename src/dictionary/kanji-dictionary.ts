/**
 * Single kanji: meanings, readings, variants, school grade, JLPT level, strokes, frequency.
 *
 * Sections of the pack (kind "kanji"), one element per character, sorted by code point:
 *   characters             uint32  code points
 *   grades, jlpt, strokes  uint8   0 where the source gives none
 *   frequencies            uint16  0 where the source gives none
 *   offsets                uint32  into `details`, with one more at the end
 *   details                uint8   UTF-8: meanings, on readings, kun readings, variants, a line
 *                                  each, separated by tabs
 */
import { openPack } from '../packs/pack-file';

export const KANJI_KIND = 'kanji';

/** The usual meanings and readings first, as KANJIDIC has them. */
export interface KanjiEntry {
  meanings: readonly string[];
  /** Katakana. */
  onReadings: readonly string[];
  /** Hiragana, okurigana behind a dot, a hyphen where the kanji is only part of a word. */
  kunReadings: readonly string[];
  /** School grade 1–6, 8 for the rest of the common kanji, 9 for names. */
  grade?: number;
  /** 5 (easiest) to 1. */
  jlpt?: number;
  strokes: number;
  /** Rank among the 2,501 kanji most frequent in newspapers, 1 the first. */
  frequency?: number;
  /** Other forms of the kanji, older ones above all: 國 of 国. */
  variants: readonly string[];
}

/** 0 where the kanji has none. */
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

  /** @throws where the buffer is no kanji pack of this version */
  static open(buffer: ArrayBuffer): KanjiDictionary {
    return new KanjiDictionary(buffer);
  }

  /** @param character one kanji; anything else gives null */
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
      grade: this.grades[index] || undefined,
      jlpt: this.levels[index] || undefined,
      strokes: this.strokes[index] ?? 0,
      frequency: this.frequencies[index] || undefined,
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

function listOf(line: string): string[] {
  return line === '' ? [] : line.split('\t');
}
