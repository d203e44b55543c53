/**
 * Compiles a morphological dictionary into a pack: columns instead of records, each string stored
 * once. The sections are described in lexicon.ts, where they are read.
 */
import { addDoubleArray } from '../packs/double-array-builder';
import { groupBy } from '../collections/group-by';
import { PackWriter } from '../packs/pack-writer';
import { byCodeUnit } from '../collections/code-unit-order';
import { encodeKana } from './kana-bytes';
import {
  CONTEXT,
  CONTEXT_FIELDS,
  CONTEXT_MASK,
  COST,
  FINAL,
  LAST,
  LEXICON_KIND,
  UNCERTAIN,
  WORD_FIELDS,
} from './lexicon';
import type { LexiconSource, SourceWord } from './lexicon-source';

/** Stores each distinct reading once and gives its byte offset. */
class ReadingPool {
  private readonly offsets = new Map<string, number>();
  private readonly chunks: Uint8Array[] = [];
  private length = 0;

  constructor() {
    this.offsetOf('');
  }

  offsetOf(reading: string): number {
    const known = this.offsets.get(reading);
    if (known !== undefined) return known;
    const bytes = encodeKana(reading);
    const offset = this.length;
    this.offsets.set(reading, offset);
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

/** Numbers distinct texts in the order of first appearance. */
class AppearanceNumbering {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  get size(): number {
    return this.numbers.size;
  }

  texts(): string[] {
    return [...this.numbers.keys()];
  }
}

/** The columns of the words, filled word by word. */
class WordColumns {
  readonly words: Int16Array;
  readonly reading: Uint32Array;
  readonly features = new AppearanceNumbering();
  readonly contexts = new AppearanceNumbering();
  readonly bases = new AppearanceNumbering();
  readonly readings = new ReadingPool();
  count = 0;

  constructor(size: number) {
    this.words = new Int16Array(WORD_FIELDS * size);
    this.reading = new Uint32Array(size);
    this.bases.numberOf(baseForm('', ''));
  }

  /** @param flags LAST, FINAL, both or 0 */
  add(word: SourceWord, flags: number): void {
    const { surface, leftId, rightId, cost, features, base, reading, uncertain } = word;
    const n = this.count++;
    const feature = this.features.numberOf(features.join(','));
    const baseRule = base === '*' ? 0 : this.bases.numberOf(baseForm(surface, base));
    const context = this.contexts.numberOf([leftId, rightId, feature, baseRule].join(','));
    this.words[WORD_FIELDS * n + CONTEXT] = context | flags | (uncertain === true ? UNCERTAIN : 0);
    this.words[WORD_FIELDS * n + COST] = cost;
    this.reading[n] = this.readings.offsetOf(reading);
  }

  /** @throws if there are more contexts than the pack's format can number */
  checkSizes(): void {
    if (this.contexts.size > CONTEXT_MASK) throw new Error('The dictionary has too many contexts.');
  }

  contextColumn(): Int16Array {
    const fields = this.contexts.texts().flatMap((text) => text.split(',').map(Number));
    if (fields.length !== CONTEXT_FIELDS * this.contexts.size) throw new Error('A context is odd.');
    return Int16Array.from(fields);
  }
}

/** The base form as a suffix rule, units to drop and text to append: 行っ → 行く is `1,く`. */
function baseForm(surface: string, base: string): string {
  let shared = 0;
  while (shared < surface.length && surface[shared] === base[shared]) shared++;
  return `${surface.length - shared},${base.slice(shared)}`;
}

/**
 * Splits the words of one surface. Of those with equal context ids only the cheapest (the first, in
 * a tie) can be on a cheapest path; the lattice skips the others and those that are off the
 * lattice.
 */
function eligibleWords(words: readonly SourceWord[]) {
  const cheapest = new Map<string, SourceWord>();
  for (const word of words) {
    if (word.offLattice === true) continue;
    const context = `${word.leftId},${word.rightId}`;
    const known = cheapest.get(context);
    if (known === undefined || word.cost < known.cost) cheapest.set(context, word);
  }
  const eligible = new Set(cheapest.values());
  return {
    eligible: words.filter((word) => eligible.has(word)),
    dominated: words.filter((word) => !eligible.has(word)),
  };
}

/** @returns the bytes of the pack; deterministic */
export function compileLexicon(source: LexiconSource): Uint8Array {
  const { classes } = source;
  const bySurface = groupBy(source.words, ({ surface }) => surface);
  const surfaces = [...bySurface.keys()].sort(byCodeUnit);
  const unknownWords = classes.reduce((sum, { words }) => sum + words.length, 0);
  const columns = new WordColumns(source.words.length + unknownWords);

  const keys: string[] = [];
  for (const surface of surfaces) {
    const words = bySurface.get(surface) ?? [];
    const { eligible, dominated } = eligibleWords(words);
    [...eligible, ...dominated].forEach((word, i) => {
      keys.push(surface);
      const last = i === eligible.length - 1 ? LAST : 0;
      columns.add(word, last | (i === words.length - 1 ? FINAL : 0));
    });
  }
  const classFirst = new Int32Array(classes.length + 1);
  classes.forEach(({ words }, i) => {
    classFirst[i] = columns.count;
    for (const word of words) columns.add(word, 0);
  });
  classFirst[classes.length] = columns.count;
  columns.checkSizes();

  const writer = new PackWriter(LEXICON_KIND);
  addDoubleArray(writer, 'surfaces', keys);
  writer.add('words', columns.words);
  writer.add('contexts', columns.contextColumn());
  writer.addText('bases', columns.bases.texts().join('\n'));
  writer.add('reading', columns.reading);
  writer.add('readings', columns.readings.toBytes());
  writer.add('connection', source.connection);
  writer.add('category', source.category);
  writer.add('classFirst', classFirst);
  writer.addText('features', columns.features.texts().join('\n'));
  writer.addText('classes', classes.map((c) => `${c.name},${c.invoke},${c.group}`).join('\n'));
  writer.addText('compoundReadings', (source.compoundReadings ?? []).join('\n'));
  writer.addText('municipalities', (source.municipalities ?? []).join('\n'));
  writer.add('shape', Int32Array.of(keys.length, source.rightIds));
  return writer.toBytes();
}
