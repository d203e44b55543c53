/**
 * Packs a morphological dictionary into one file that is used as it lies in memory: columns instead
 * of records, strings stored once. Its sections are described in lexicon.ts, where they are read.
 */
import { addDoubleArray } from '../packs/double-array-builder';
import { groupBy } from '../packs/group-by';
import { PackWriter } from '../packs/pack-writer';
import { COST, FEATURE, LEFT, LEXICON_KIND, RIGHT, SAME, WORD_FIELDS } from './lexicon';
import type { LexiconSource, SourceWord } from './lexicon-source';

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

/** The columns of the words, filled one word after another. */
class WordColumns {
  readonly words: Int16Array;
  readonly base: Uint32Array;
  readonly reading: Uint32Array;
  count = 0;

  constructor(
    size: number,
    private readonly features: Numbering,
    private readonly strings: StringPool,
  ) {
    this.words = new Int16Array(WORD_FIELDS * size);
    this.base = new Uint32Array(size);
    this.reading = new Uint32Array(size);
  }

  add({ surface, leftId, rightId, cost, features, base, reading }: SourceWord): void {
    const n = this.count++;
    const word = WORD_FIELDS * n;
    this.words[word + LEFT] = leftId;
    this.words[word + RIGHT] = rightId;
    this.words[word + COST] = cost;
    this.words[word + FEATURE] = this.features.numberOf(features.join(','));
    this.base[n] = base === surface ? SAME : this.strings.offsetOf(base);
    this.reading[n] = this.strings.offsetOf(reading);
  }
}

/** @returns the bytes of the pack; equal input gives equal bytes */
export function compileLexicon(source: LexiconSource): Uint8Array {
  const { classes } = source;
  const bySurface = groupBy(source.words, ({ surface }) => surface);
  const surfaces = [...bySurface.keys()].sort((x, y) => (x < y ? -1 : 1));
  const knownWords = source.words.length;
  const unknownWords = classes.reduce((sum, { words }) => sum + words.length, 0);

  const features = new Numbering();
  const strings = new StringPool();
  const columns = new WordColumns(knownWords + unknownWords, features, strings);
  const addAll = (groups: (readonly SourceWord[])[]) => {
    const first = new Int32Array(groups.length + 1);
    groups.forEach((words, group) => {
      first[group] = columns.count;
      for (const word of words) columns.add(word);
    });
    first[groups.length] = columns.count;
    return first;
  };
  const first = addAll(surfaces.map((surface) => bySurface.get(surface) ?? []));
  const classFirst = addAll(classes.map(({ words }) => words));

  const writer = new PackWriter(LEXICON_KIND);
  addDoubleArray(writer, 'surfaces', surfaces);
  writer.add('first', first);
  writer.add('words', columns.words);
  writer.add('base', columns.base);
  writer.add('reading', columns.reading);
  writer.add('connection', source.connection);
  writer.add('category', source.category);
  writer.add('classFirst', classFirst);
  writer.add('strings', strings.toBytes());
  writer.addText('features', features.texts().join('\n'));
  writer.addText('classes', classes.map((c) => `${c.name},${c.invoke},${c.group}`).join('\n'));
  writer.add('shape', Int32Array.of(knownWords, source.rightIds));
  return writer.toBytes();
}
