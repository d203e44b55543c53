/**
 * The word dictionary: look-up by headword or reading. Entries are decoded on demand.
 *
 * Sections of the pack (kind "words"):
 *   headwords.*     the trie over folded headwords; a key's value is the id of its first entry
 *   flags           uint8   per entry: NOUN_LIKE, for the first of a key; from ACCENTS_SHIFT on the
 *                           number of its line in `accentLists`
 *   accentLists     text    comma-separated pitch accents per line; the first line is empty
 *   blocks          uint32  where each block of BLOCK entries starts in `records`
 *   records         uint8   band, COMMON and LAST in one byte, varint offset in `senses`, then
 *                           front-coded: varint number of units shared with the previous headword
 *                           of the block, its other units, reading (empty if equal to the
 *                           headword); texts as ByteWriter.units
 *   byReading       uint32  entries whose reading differs from the headword, sorted by reading
 *   senses          uint8   count, then per sense: number of its part-of-speech list, number of its
 *                           tag list, count of glosses, then per gloss: log2 of the number of words
 *                           that share it (one byte), count of words, the words' numbers; all
 *                           varints
 *   tagLists        text    one comma-separated list per line
 *   glossWords      uint8   the words of all glosses, UTF-8; glossWordStarts: uint32 offsets
 */
import { DoubleArray, NO_VALUE } from '../packs/double-array';
import { openPack } from '../packs/pack-file';
import { parseAccentLists } from './compile/accent-lists';
import { ByteCursor } from './byte-cursor';
import { fold } from './fold';

export const WORDS_KIND = 'words';
/** Entries per block: to reach one, those before it are skipped, half a block on average. */
export const BLOCK = 8;
/** In `flags`: an entry of the key has a sense as a noun. */
export const NOUN_LIKE = 1;
/** In `flags`: the lowest bit of the accent number. */
export const ACCENTS_SHIFT = 1;
/** In the first byte of a record, which also has the frequency band (0–48). */
export const COMMON = 0x80;
/** The last entry of its key. */
export const LAST = 0x40;
const BAND_MASK = 0x3f;

/** Size of the cache of decoded entries: 6 MB at 1.2 kB each, enough for several articles. */
const MAX_DECODED = 5_000;

export interface DictionarySense {
  /** JMdict's part-of-speech tags: n, vs, v5k, adj-na … Empty if the source has none. */
  pos: readonly string[];
  /** JMdict's usage and field tags: uk, abbr, finc … */
  tags: readonly string[];
  glosses: readonly string[];
  /** Per gloss: log2 of the number of words that share it; 0 is the most specific. */
  specificity: readonly number[];
}

export interface DictionaryEntry {
  headword: string;
  /** Hiragana or katakana; equal to a headword in kana. */
  reading: string;
  senses: readonly DictionarySense[];
  /** Newspaper band (nf01–nf48) of 500 words each, 1–48; 0 if the word has none. */
  frequencyBand: number;
  common: boolean;
  /**
   * Pitch accents: number of the mora after which the pitch falls, or 0 (pitch-accent.ts). The
   * most likely first; empty if unknown.
   */
  accents: readonly number[];
}

export class WordDictionary {
  /** Over folded headwords (fold.ts); its values are the `key` of the methods. */
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

  /** @throws if the buffer is not a word pack of this version */
  static open(buffer: ArrayBuffer): WordDictionary {
    return new WordDictionary(buffer);
  }

  /** Whether a word of the key can be used as a noun. */
  isNounLike(key: number): boolean {
    return (this.flags[key]! & NOUN_LIKE) !== 0;
  }

  /** Whether the dictionary has a word of this spelling. */
  has(headword: string): boolean {
    return this.trie.find(fold(headword)) !== NO_VALUE;
  }

  /** Entries of a key of the trie, most common first. */
  entriesOfHeadword(key: number): DictionaryEntry[] {
    const entries = [this.entry(key)];
    for (let id = key; !this.isLast(id);) entries.push(this.entry(++id));
    return entries;
  }

  /**
   * Entries whose headword or reading is `text`: matching headwords first, most common first in
   * each.
   */
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

  /** A cursor at the start of an entry's record, after skipping those before it in its block. */
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
    // Headwords are front-coded: decode all from the start of the block.
    for (let at = id - (id % BLOCK); at <= id; at++) {
      head = record.byte();
      senses = record.varint();
      headword = headword.slice(0, record.varint()) + record.units();
      if (at < id) record.skipUnits();
      else reading = record.units();
    }
    const entry = {
      headword,
      reading: reading === '' ? headword : reading,
      senses: this.sensesAt(senses),
      frequencyBand: head & BAND_MASK,
      common: (head & COMMON) !== 0,
      accents: this.accentLists[this.flags[id]! >> ACCENTS_SHIFT] ?? [],
    };
    if (this.decoded.size >= MAX_DECODED) this.decoded.clear();
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
