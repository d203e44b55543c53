/**
 * A morphological dictionary as the tokenizer uses it: views over one buffer. Only a few hundred
 * lines of part-of-speech tuples are parsed.
 *
 * Sections of the pack (kind "lexicon"), all indices counted in elements:
 *   surfaces.*          the trie over the surfaces; a surface's value is the first of its words
 *   words       int16   WORD_FIELDS per word: context with flags, cost. Of the words of a surface,
 *                       those that can be on a cheapest path come first, up to LAST; the others
 *                       follow, up to FINAL
 *   contexts    int16   CONTEXT_FIELDS per context: left id, right id, indexes into `features` and
 *                       `bases`
 *   bases       text    one per line: units to drop from the end of the surface, a comma, text to
 *                       append; the first line leaves the surface unchanged
 *   reading     uint32  offset of the reading in `readings`; 0 is the empty string
 *   readings    uint8   katakana, each reading ended by a zero byte (kana-bytes.ts)
 *   connection  int16   connection[left * rightIds + right]: cost of a word with that left id after
 *                       one with that right id
 *   category    uint8   character class of each UTF-16 code unit
 *   classFirst  int32   class c → the unknown words classFirst[c] … classFirst[c + 1] − 1
 *   features    text    one comma-separated tuple per line: part of speech, three subdivisions,
 *                       conjugation type, conjugation form
 *   classes     text    one class per line: name, invoke (0, 1, 2), group (0 or 1)
 *   compoundReadings  text  one per line, tab-separated: kanji, position (COMPOUND_POSITIONS),
 *   reading
 *   municipalities  text  one per line, tab-separated: prefecture or city, name, reading
 *   shape       int32   [number of known words, number of right ids]
 */
import { DoubleArray, NO_VALUE } from '../packs/double-array';
import { openPack } from '../packs/pack-file';
import { decodeKana } from './kana-bytes';

export const LEXICON_KIND = 'lexicon';

/** Fields of a word in the section `words`, and flags in its context field. */
export const WORD_FIELDS = 2;
export const CONTEXT = 0;
export const COST = 1;
export const LAST = 0x4000;
export const FINAL = 0x2000;
/** The reading is the most likely of several. */
export const UNCERTAIN = 0x1000;
export const CONTEXT_MASK = UNCERTAIN - 1;

/** Fields of a context in the section `contexts`. */
export const CONTEXT_FIELDS = 4;
export const LEFT = 0;
export const RIGHT = 1;
const FEATURE = 2;
const BASE = 3;

/** Positions of a kanji in a compound: first or second of two, before or after a word of two. */
export const COMPOUND_POSITIONS = ['first', 'second', 'before', 'behind'] as const;
export type CompoundPosition = (typeof COMPOUND_POSITIONS)[number];

/** The grammatical features of a word, in IPADIC's terms; `*` if a field does not apply. */
export interface Features {
  pos: string;
  pos1: string;
  pos2: string;
  pos3: string;
  conjugationType: string;
  conjugationForm: string;
}

/** The columns of the pack, by the names of its sections; the lattice reads them directly. */
export interface LexiconColumns {
  readonly trie: DoubleArray;
  readonly words: Int16Array;
  readonly contexts: Int16Array;
  readonly connection: Int16Array;
  readonly category: Uint8Array;
  readonly classFirst: Int32Array;
  /** `Invoke` by character class (lexicon-source.ts). */
  readonly invoke: Uint8Array;
  /** By character class: 1 if an unknown word is a whole run, 0 if it is one character. */
  readonly group: Uint8Array;
  readonly rightIds: number;
}

export class Lexicon {
  readonly columns: LexiconColumns;
  /** Reading in hiragana of a kanji within compounds, by position + kanji: `first翼`. */
  readonly compoundReadings: ReadonlyMap<string, string>;
  /** Lines of prefecture or city, name and reading of each municipality, tab-separated. */
  readonly municipalities: readonly string[];
  /** Part-of-speech tuples, indexed by `featureOf`. */
  readonly features: readonly Features[];
  private readonly knownWords: number;
  private readonly bases: readonly BaseForm[];
  private readonly readingOffsets: Uint32Array;
  private readonly readings: Uint8Array;
  private readonly decoded = new Map<number, string>();

  private constructor(buffer: ArrayBuffer) {
    const pack = openPack(buffer, LEXICON_KIND);
    const [knownWords = 0, rightIds = 0] = pack.int32('shape');
    const classes = pack
      .text('classes')
      .split('\n')
      .map((line) => line.split(','));
    this.columns = {
      trie: DoubleArray.open(pack, 'surfaces'),
      words: pack.int16('words'),
      contexts: pack.int16('contexts'),
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
    this.compoundReadings = new Map(
      pack
        .text('compoundReadings')
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([kanji = '', position = '', reading = '']) => [position + kanji, reading]),
    );
    this.municipalities = pack.text('municipalities').split('\n');
    this.knownWords = knownWords;
    this.bases = pack.text('bases').split('\n').map(parseBaseForm);
    this.readingOffsets = pack.uint32('reading');
    this.readings = pack.uint8('readings');
  }

  /** @throws if the buffer is not a lexicon pack of this version */
  static open(buffer: ArrayBuffer): Lexicon {
    return new Lexicon(buffer);
  }

  isKnown(word: number): boolean {
    return word < this.knownWords;
  }

  featureOf(word: number): number {
    return this.columns.contexts[this.contextRow(word) + FEATURE] ?? 0;
  }

  featuresOf(word: number): Features {
    return this.features[this.featureOf(word)] ?? UNDESCRIBED;
  }

  /** Context ids of a word, for an extra node that behaves like it. */
  contextOf(word: number): { leftId: number; rightId: number } {
    const { contexts } = this.columns;
    const row = this.contextRow(word);
    return { leftId: contexts[row + LEFT] ?? 0, rightId: contexts[row + RIGHT] ?? 0 };
  }

  isUncertain(word: number): boolean {
    return (this.columns.words[WORD_FIELDS * word + CONTEXT]! & UNCERTAIN) !== 0;
  }

  /** Ids of the unknown words of a character's class. */
  unknownWordsAt(character: string): number[] {
    const { category, classFirst } = this.columns;
    const characterClass = category[character.charCodeAt(0)] ?? 0;
    const words: number[] = [];
    const last = classFirst[characterClass + 1] ?? 0;
    for (let word = classFirst[characterClass] ?? 0; word < last; word++) words.push(word);
    return words;
  }

  costOf(word: number): number {
    return this.columns.words[WORD_FIELDS * word + COST] ?? 0;
  }

  /** Base form of a word with this surface; `*` for unknown words. */
  baseForm(word: number, surface: string): string {
    const index = this.columns.contexts[this.contextRow(word) + BASE] ?? 0;
    if (index === 0) return this.isKnown(word) ? surface : '*';
    const { lacks, ending } = this.bases[index]!;
    return surface.slice(0, surface.length - lacks) + ending;
  }

  /** Reading in katakana; empty for unknown words. */
  reading(word: number): string {
    const offset = this.readingOffsets[word] ?? 0;
    const known = this.decoded.get(offset);
    if (known !== undefined) return known;
    const reading = decodeKana(this.readings, offset);
    this.decoded.set(offset, reading);
    return reading;
  }

  /** Ids of the words of a surface, in the dictionary's order; empty if there are none. */
  wordsOf(surface: string): number[] {
    const { trie, words } = this.columns;
    const first = trie.find(surface);
    if (first === NO_VALUE) return [];
    const ids = [first];
    for (let word = first; (words[WORD_FIELDS * word + CONTEXT]! & FINAL) === 0;) ids.push(++word);
    return ids;
  }

  private contextRow(word: number): number {
    return CONTEXT_FIELDS * (this.columns.words[WORD_FIELDS * word + CONTEXT]! & CONTEXT_MASK);
  }
}

interface BaseForm {
  lacks: number;
  ending: string;
}

function parseBaseForm(line: string): BaseForm {
  const comma = line.indexOf(',');
  return { lacks: Number(line.slice(0, comma)), ending: line.slice(comma + 1) };
}

const UNDESCRIBED: Features = featuresOf([]);

function featuresOf(fields: string[]): Features {
  const [pos = '*', pos1 = '*', pos2 = '*', pos3 = '*', type = '*', form = '*'] = fields;
  return { pos, pos1, pos2, pos3, conjugationType: type, conjugationForm: form };
}
