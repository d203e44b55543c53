/**
 * IPADIC as the tokenizer uses it: views over one buffer, nothing parsed but a few hundred lines of
 * part-of-speech tuples.
 *
 * Sections of the pack (kind "lexicon"), all indices counted in elements:
 *   surfaces.*          the trie over the surfaces; a surface's value is its place in their order
 *   first       int32   surface s → its words are first[s] … first[s + 1] − 1
 *   words       int16   WORD_FIELDS per word, side by side so that looking at a word touches memory
 *                       once: left and right context id, cost, index into the lines of `features`
 *   base        uint32  offset of the base form in `strings`, SAME (below) where it equals the surface
 *   reading     uint32  offset of the reading (katakana) in `strings`; 0 is the empty string
 *   connection  int16   connection[left * rightIds + right]: cost of a word with that left id after
 *                       one with that right id
 *   category    uint8   character class of each UTF-16 code unit
 *   classFirst  int32   class c → the unknown words classFirst[c] … classFirst[c + 1] − 1
 *   strings     uint8   UTF-8, each string ended by a zero byte
 *   features    text    one comma-separated tuple a line: part of speech, its three subdivisions,
 *                       conjugation type, conjugation form
 *   classes     text    one class a line: name, invoke (0 or 1), group (0 or 1)
 *   shape       int32   [words known to the dictionary, number of right ids]
 */
import { DoubleArray, NO_VALUE } from '../packs/double-array';
import { openPack } from '../packs/pack-file';

export const LEXICON_KIND = 'lexicon';
/** In the section `base`: the base form is the surface itself. */
export const SAME = 0xffffffff;

/** In the section `words`. */
export const WORD_FIELDS = 4;
export const LEFT = 0;
export const RIGHT = 1;
export const COST = 2;
export const FEATURE = 3;

/** The grammatical side of a word, in IPADIC's own terms; `*` where a field does not apply. */
export interface Features {
  pos: string;
  pos1: string;
  pos2: string;
  pos3: string;
  conjugationType: string;
  conjugationForm: string;
}

/** The columns of the pack under the names of its sections; the lattice reads them directly. */
export interface LexiconColumns {
  readonly trie: DoubleArray;
  readonly first: Int32Array;
  readonly words: Int16Array;
  readonly connection: Int16Array;
  readonly category: Uint8Array;
  readonly classFirst: Int32Array;
  /** 1 where an unknown word is proposed even beside known ones, by character class. */
  readonly invoke: Uint8Array;
  /** 1 where an unknown word takes in the whole run of its class, by character class. */
  readonly group: Uint8Array;
  readonly rightIds: number;
}

export class Lexicon {
  readonly columns: LexiconColumns;
  /** Part-of-speech tuples; `featureOf` gives the index. */
  readonly features: readonly Features[];
  private readonly knownWords: number;
  private readonly base: Uint32Array;
  private readonly readings: Uint32Array;
  private readonly strings: Uint8Array;
  private readonly decoded = new Map<number, string>();
  private readonly decoder = new TextDecoder();

  private constructor(buffer: ArrayBuffer) {
    const pack = openPack(buffer, LEXICON_KIND);
    const [knownWords = 0, rightIds = 0] = pack.int32('shape');
    const classes = pack
      .text('classes')
      .split('\n')
      .map((line) => line.split(','));
    this.columns = {
      trie: DoubleArray.open(pack, 'surfaces'),
      first: pack.int32('first'),
      words: pack.int16('words'),
      connection: pack.int16('connection'),
      category: pack.uint8('category'),
      classFirst: pack.int32('classFirst'),
      invoke: Uint8Array.from(classes, ([, invoke]) => Number(invoke)),
      group: Uint8Array.from(classes, ([, , group]) => Number(group)),
      rightIds,
    };
    this.features = pack
      .text('features')
      .split('\n')
      .map((line) => featuresOf(line.split(',')));
    this.knownWords = knownWords;
    this.base = pack.uint32('base');
    this.readings = pack.uint32('reading');
    this.strings = pack.uint8('strings');
  }

  /** @throws where the buffer is no lexicon pack of this version */
  static open(buffer: ArrayBuffer): Lexicon {
    return new Lexicon(buffer);
  }

  isKnown(word: number): boolean {
    return word < this.knownWords;
  }

  featureOf(word: number): number {
    return this.columns.words[WORD_FIELDS * word + FEATURE] ?? 0;
  }

  featuresOf(word: number): Features {
    return this.features[this.featureOf(word)] ?? UNDESCRIBED;
  }

  /** Context ids, as an extra node needs them to behave like a word. */
  contextOf(word: number): { leftId: number; rightId: number } {
    const { words } = this.columns;
    return {
      leftId: words[WORD_FIELDS * word + LEFT] ?? 0,
      rightId: words[WORD_FIELDS * word + RIGHT] ?? 0,
    };
  }

  /** Dictionary form of a word that stands in the text as `surface`. `*` for unknown words. */
  baseForm(word: number, surface: string): string {
    const offset = this.base[word] ?? SAME;
    return offset === SAME ? surface : this.stringAt(offset);
  }

  /** Reading in katakana; empty for unknown words. */
  reading(word: number): string {
    return this.stringAt(this.readings[word] ?? 0);
  }

  /** Word ids that share a surface, in the dictionary's order; empty where there is none. */
  wordsOf(surface: string): number[] {
    const { trie, first } = this.columns;
    const value = trie.find(surface);
    if (value === NO_VALUE) return [];
    const words: number[] = [];
    for (let word = first[value] ?? 0; word < (first[value + 1] ?? 0); word++) words.push(word);
    return words;
  }

  private stringAt(offset: number): string {
    const known = this.decoded.get(offset);
    if (known !== undefined) return known;
    const end = this.strings.indexOf(0, offset);
    const text = this.decoder.decode(this.strings.subarray(offset, end));
    this.decoded.set(offset, text);
    return text;
  }
}

const UNDESCRIBED: Features = featuresOf([]);

function featuresOf(fields: string[]): Features {
  const [pos = '*', pos1 = '*', pos2 = '*', pos3 = '*', type = '*', form = '*'] = fields;
  return { pos, pos1, pos2, pos3, conjugationType: type, conjugationForm: form };
}
