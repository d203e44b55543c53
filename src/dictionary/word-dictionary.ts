/**
 * The word dictionary: look-up by headword or reading, entries decoded when they are asked for.
 *
 * Sections of the pack (kind "words"):
 *   headwords.*     the trie over folded headwords; a key's number is that of its first entry
 *   flags           uint8   per entry: NOUN_LIKE, for the first of a key; above it the number of
 *                           its accents in `accentLists`
 *   accentLists     text    pitch accents separated by commas a line; the first line is empty
 *   blocks          uint32  where each block of BLOCK entries starts in `records`
 *   records         uint8   band, COMMON and LAST in one byte, varint offset in `senses`, varint of
 *                           how many units the headword shares with the one before in the block,
 *                           its other units, reading (empty where it is the headword); see
 *                           ByteWriter.units
 *   byReading       uint32  entries whose reading differs from the headword, sorted by reading
 *   senses          uint8   count, then per sense: number of its part-of-speech list, number of its
 *                           tag list, count of glosses, then per gloss: log2 of how many words
 *                           share it (one byte), count of words, the words' numbers; all varints
 *   tagLists        text    a comma-separated list a line
 *   glossWords      uint8   the words of all glosses, UTF-8; glossWordStarts: uint32 offsets
 */
import { DoubleArray, NO_VALUE } from '../packs/double-array';
import { openPack } from '../packs/pack-file';
import { parseAccentLists } from './compile/accent-lists';
import { ByteCursor } from './byte-cursor';
import { fold } from './fold';

export const WORDS_KIND = 'words';
/** Entries a block: one is found by passing over those before it, half as many on average. */
export const BLOCK = 8;
/** In `flags`: some entry of the key has a sense as a noun. */
export const NOUN_LIKE = 1;
/** In `flags`: where the number of the accents starts. */
export const ACCENTS_SHIFT = 1;
/** In the first byte of a record, beside the frequency band (0–48). */
export const COMMON = 0x80;
/** The last entry of its key. */
export const LAST = 0x40;
const BAND_MASK = 0x3f;

/** Decoded entries kept, at 1.2 kB each: several articles' worth in 6 MB. */
const MOST_DECODED = 5_000;

export interface DictionarySense {
  /** JMdict's part-of-speech tags: n, vs, v5k, adj-na … Empty where the source gives none. */
  pos: readonly string[];
  /** JMdict's usage and field tags: uk, abbr, finc … */
  tags: readonly string[];
  glosses: readonly string[];
  /** Per gloss log2 of how many words share it: 0 is the most specific. */
  specificity: readonly number[];
}

export interface DictionaryEntry {
  headword: string;
  /** Hiragana or katakana; the headword itself where it is kana. */
  reading: string;
  senses: readonly DictionarySense[];
  /** Newspaper band of 500 words each, 1–48; 0 where the word has none. */
  frequencyBand: number;
  common: boolean;
  /**
   * Pitch accents: behind which mora of the reading the pitch falls, 0 where it does not. The likeliest
   * first; empty where unknown.
   */
  accents: readonly number[];
}

export class WordDictionary {
  /** Over folded headwords (fold.ts); a value is the key that the other methods take. */
  readonly trie: DoubleArray;
  private readonly flags: Uint8Array;
  private readonly accentLists: readonly (readonly number[])[];
  private readonly blocks: Uint32Array;
  private readonly records: ByteCursor;
  private readonly senses: ByteCursor;
  private readonly byReading: Uint32Array;
  private readonly tagLists: readonly (readonly string[])[];
  private readonly glossWords: Uint8Array;
  private readonly glossWordStarts: Uint32Array;
  private readonly decoder = new TextDecoder();
  private readonly decoded = new Map<number, DictionaryEntry>();

  private constructor(buffer: ArrayBuffer) {
    const pack = openPack(buffer, WORDS_KIND);
    this.trie = DoubleArray.open(pack, 'headwords');
    this.flags = pack.uint8('flags');
    this.accentLists = parseAccentLists(pack.text('accentLists'));
    this.blocks = pack.uint32('blocks');
    this.records = new ByteCursor(pack.uint8('records'));
    this.senses = new ByteCursor(pack.uint8('senses'));
    this.byReading = pack.uint32('byReading');
    this.glossWords = pack.uint8('glossWords');
    this.glossWordStarts = pack.uint32('glossWordStarts');
    this.tagLists = pack
      .text('tagLists')
      .split('\n')
      .map((list) => (list === '' ? [] : list.split(',')));
  }

  /** @throws where the buffer is no word pack of this version */
  static open(buffer: ArrayBuffer): WordDictionary {
    return new WordDictionary(buffer);
  }

  /** Whether a headword can stand as a noun. */
  isNounLike(key: number): boolean {
    return (this.flags[key]! & NOUN_LIKE) !== 0;
  }

  /** Whether there is a word of this spelling. */
  has(headword: string): boolean {
    return this.trie.find(fold(headword)) !== NO_VALUE;
  }

  /** Entries of a key of the trie, the commonest first. */
  entriesOfHeadword(key: number): DictionaryEntry[] {
    const entries = [this.entry(key)];
    for (let id = key; !this.isLast(id);) entries.push(this.entry(++id));
    return entries;
  }

  /** Entries with a headword or a reading: headwords first, of each the commonest first. */
  find(text: string): DictionaryEntry[] {
    const key = this.trie.find(fold(text));
    const written = key === NO_VALUE ? [] : this.entriesOfHeadword(key);
    return [...written, ...this.entriesOfReading(text)];
  }

  private entriesOfReading(reading: string): DictionaryEntry[] {
    let low = 0;
    let high = this.byReading.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.readingOf(this.byReading[middle]!) < reading) low = middle + 1;
      else high = middle;
    }
    const entries: DictionaryEntry[] = [];
    for (let i = low; i < this.byReading.length; i++) {
      const id = this.byReading[i]!;
      if (this.readingOf(id) !== reading) break;
      entries.push(this.entry(id));
    }
    return entries;
  }

  private isLast(id: number): boolean {
    return (this.recordOf(id).byte() & LAST) !== 0;
  }

  /** At the beginning of an entry's record: those before it in its block are passed over. */
  private recordOf(id: number): ByteCursor {
    const record = this.records.at(this.blocks[Math.floor(id / BLOCK)]!);
    for (let before = id % BLOCK; before > 0; before--) {
      record.byte();
      record.varint();
      record.varint();
      record.skipUnits();
      record.skipUnits();
    }
    return record;
  }

  private readingOf(id: number): string {
    const record = this.recordOf(id);
    record.byte();
    record.varint();
    record.varint();
    record.skipUnits();
    return record.units();
  }

  private entry(id: number): DictionaryEntry {
    const known = this.decoded.get(id);
    if (known !== undefined) return known;
    const record = this.records.at(this.blocks[Math.floor(id / BLOCK)]!);
    let head = 0;
    let senses = 0;
    let headword = '';
    let reading = '';
    // A headword begins as the one before it in the block.
    for (let at = id - (id % BLOCK); at <= id; at++) {
      head = record.byte();
      senses = record.varint();
      headword = headword.slice(0, record.varint()) + record.units();
      if (at < id) record.skipUnits();
      else reading = record.units();
    }
    const entry = {
      headword,
      reading: reading || headword,
      senses: this.sensesAt(senses),
      frequencyBand: head & BAND_MASK,
      common: (head & COMMON) !== 0,
      accents: this.accentLists[this.flags[id]! >> ACCENTS_SHIFT] ?? [],
    };
    if (this.decoded.size >= MOST_DECODED) this.decoded.clear();
    this.decoded.set(id, entry);
    return entry;
  }

  private sensesAt(offset: number): DictionarySense[] {
    const bytes = this.senses.at(offset);
    const senses: DictionarySense[] = [];
    for (let rest = bytes.varint(); rest > 0; rest--) {
      const pos = this.tagLists[bytes.varint()] ?? [];
      const tags = this.tagLists[bytes.varint()] ?? [];
      const glosses: string[] = [];
      const specificity: number[] = [];
      for (let count = bytes.varint(); count > 0; count--) {
        specificity.push(bytes.byte());
        const words: string[] = [];
        for (let length = bytes.varint(); length > 0; length--) {
          words.push(this.glossWord(bytes.varint()));
        }
        glosses.push(words.join(' '));
      }
      senses.push({ pos, tags, glosses, specificity });
    }
    return senses;
  }

  private glossWord(number: number): string {
    const start = this.glossWordStarts[number];
    return this.decoder.decode(this.glossWords.subarray(start, this.glossWordStarts[number + 1]));
  }
}
