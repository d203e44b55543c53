/**
 * Repacks kuromoji's IPADIC into one file that is used as it lies in memory: columns instead of
 * records, the connection matrix transposed, strings stored once. The twelve source files hold
 * 100 MB once inflated, a third of it zero padding; the pack holds 29 MB.
 * Its sections are described in lexicon.ts, where they are read.
 */
import { addDoubleArray } from '../packs/double-array-builder';
import { PackWriter } from '../packs/pack-writer';
import { COST, FEATURE, LEFT, LEXICON_KIND, RIGHT, SAME, WORD_FIELDS } from './lexicon';

/** Strings stored once each, found again by their byte offset. */
class StringPool {
  private readonly offsets = new Map<string, number>();
  private readonly chunks: Uint8Array[] = [];
  private length = 0;
  private readonly encoder = new TextEncoder();

  constructor() {
    this.offsetOf('');
  }

  offsetOf(text: string): number {
    const known = this.offsets.get(text);
    if (known !== undefined) return known;
    const bytes = this.encoder.encode(`${text}\0`);
    const offset = this.length;
    this.offsets.set(text, offset);
    this.chunks.push(bytes);
    this.length += bytes.length;
    return offset;
  }

  toBytes(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let offset = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return bytes;
  }
}

/** Numbers each distinct text in the order of appearance. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  texts(): string[] {
    return [...this.numbers.keys()];
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function zeroEnded(bytes: Uint8Array, offset: number, decoder: TextDecoder): string {
  return decoder.decode(bytes.subarray(offset, bytes.indexOf(0, offset)));
}

/** kuromoji's target map: a count, then (key, count, values …); padding reads as empty records. */
function parseTargetMap(bytes: Uint8Array): Map<number, number[]> {
  const view = viewOf(bytes);
  const map = new Map<number, number[]>();
  let offset = 4;
  while (offset + 8 <= view.byteLength) {
    const key = view.getInt32(offset, true);
    const count = view.getInt32(offset + 4, true);
    offset += 8;
    if (count === 0) continue;
    const values = map.get(key) ?? [];
    for (let i = 0; i < count; i++, offset += 4) values.push(view.getInt32(offset, true));
    map.set(key, values);
  }
  return map;
}

/** Where a record holds the offset of its feature line, behind left id, right id and cost. */
const FEATURE_LINE = 6;

interface CharacterClass {
  name: string;
  invoke: number;
  group: number;
}

/** kuromoji's unk_invoke.dat: invoke, group, int32 maximal length (unused by kuromoji), name. */
function parseClasses(bytes: Uint8Array, count: number): CharacterClass[] {
  const decoder = new TextDecoder();
  const classes: CharacterClass[] = [];
  let offset = 0;
  while (classes.length < count) {
    const name = zeroEnded(bytes, offset + 6, decoder);
    classes.push({ invoke: bytes[offset] ?? 0, group: bytes[offset + 1] ?? 0, name });
    offset += 6 + name.length + 1;
  }
  return classes;
}

/** The columns of the words, filled one word after another. */
class WordColumns {
  readonly words: Int16Array;
  readonly base: Uint32Array;
  readonly reading: Uint32Array;
  count = 0;
  private readonly decoder = new TextDecoder();

  constructor(
    size: number,
    private readonly features: Numbering,
    private readonly strings: StringPool,
  ) {
    this.words = new Int16Array(WORD_FIELDS * size);
    this.base = new Uint32Array(size);
    this.reading = new Uint32Array(size);
  }

  /** Takes over one record: int16 left, right, cost, then int32 offset of its feature line. */
  add(records: DataView, featureLines: Uint8Array, id: number): void {
    const line = zeroEnded(featureLines, records.getInt32(id + FEATURE_LINE, true), this.decoder);
    const [surface = '', ...fields] = line.split(',');
    const base = fields[6] ?? '*';
    const n = this.count++;
    const word = WORD_FIELDS * n;
    this.words[word + LEFT] = records.getInt16(id, true);
    this.words[word + RIGHT] = records.getInt16(id + 2, true);
    this.words[word + COST] = records.getInt16(id + 4, true);
    this.words[word + FEATURE] = this.features.numberOf(fields.slice(0, 6).join(','));
    this.base[n] = base === surface ? SAME : this.strings.offsetOf(base);
    this.reading[n] = this.strings.offsetOf(fields[7] ?? '');
  }
}

/**
 * @param read gives one of kuromoji's dictionary files, inflated, by name (`base.dat`)
 * @returns the bytes of the pack; equal input gives equal bytes
 */
export function compileLexicon(read: (name: string) => Uint8Array): Uint8Array {
  const known = parseTargetMap(read('tid_map.dat'));
  const unknown = parseTargetMap(read('unk_map.dat'));
  const classes = parseClasses(read('unk_invoke.dat'), unknown.size);
  const count = (map: Map<number, number[]>) =>
    [...map.values()].reduce((sum, ids) => sum + ids.length, 0);
  const knownWords = count(known);

  const features = new Numbering();
  const strings = new StringPool();
  const columns = new WordColumns(knownWords + count(unknown), features, strings);

  const records = viewOf(read('tid.dat'));
  const lines = read('tid_pos.dat');
  const bySurface = surfacesOf(known, records, lines);
  const surfaces = [...bySurface.keys()].sort((x, y) => (x < y ? -1 : 1));
  const first = new Int32Array(surfaces.length + 1);
  surfaces.forEach((surface, key) => {
    first[key] = columns.count;
    for (const id of bySurface.get(surface) ?? []) columns.add(records, lines, id);
  });
  first[surfaces.length] = columns.count;

  const classFirst = new Int32Array(classes.length + 1);
  const unknownRecords = viewOf(read('unk.dat'));
  const unknownLines = read('unk_pos.dat');
  for (let index = 0; index < classes.length; index++) {
    classFirst[index] = columns.count;
    for (const id of unknown.get(index) ?? []) {
      columns.add(unknownRecords, unknownLines, id);
    }
  }
  classFirst[classes.length] = columns.count;

  const { connection, rightIds } = transposeConnections(read('cc.dat'));
  const writer = new PackWriter(LEXICON_KIND);
  addDoubleArray(writer, 'surfaces', surfaces);
  writer.add('first', first);
  writer.add('words', columns.words);
  writer.add('base', columns.base);
  writer.add('reading', columns.reading);
  writer.add('connection', connection);
  writer.add('category', read('unk_char.dat'));
  writer.add('classFirst', classFirst);
  writer.add('strings', strings.toBytes());
  writer.addText('features', features.texts().join('\n'));
  writer.addText('classes', classes.map((c) => `${c.name},${c.invoke},${c.group}`).join('\n'));
  writer.add('shape', Int32Array.of(knownWords, rightIds));
  return writer.toBytes();
}

/** The words of each surface, in kuromoji's order: among equal paths the first one wins. */
function surfacesOf(
  known: ReadonlyMap<number, number[]>,
  records: DataView,
  featureLines: Uint8Array,
): Map<string, number[]> {
  const decoder = new TextDecoder();
  const bySurface = new Map<string, number[]>();
  for (const ids of known.values()) {
    const offset = records.getInt32((ids[0] ?? 0) + FEATURE_LINE, true);
    const line = zeroEnded(featureLines, offset, decoder);
    bySurface.set(line.slice(0, line.indexOf(',')), ids);
  }
  return bySurface;
}

/** The search asks for one left id against many right ids, so a row holds one left id. */
function transposeConnections(bytes: Uint8Array): { connection: Int16Array; rightIds: number } {
  const view = viewOf(bytes);
  const rightIds = view.getInt16(0, true);
  const leftIds = view.getInt16(2, true);
  const connection = new Int16Array(rightIds * leftIds);
  for (let right = 0; right < rightIds; right++) {
    for (let left = 0; left < leftIds; left++) {
      connection[left * rightIds + right] = view.getInt16(4 + 2 * (right * leftIds + left), true);
    }
  }
  return { connection, rightIds };
}
