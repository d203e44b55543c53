import type { PackWriter } from '../packs/pack-writer';
import { ByteWriter } from './compile/byte-writer';
import type { JoinedEntry } from './compile/join-sources';
import type { ParsedSense } from './compile/parse-edict';
import { byCodeUnit } from '../collections/code-unit-order';

/**
 * Writes the senses of the word pack. Each distinct list is stored once: spellings of a word share
 * theirs. Glosses are lists of word numbers; frequent words have low ones, of one or two bytes.
 */
export class SenseTable {
  private readonly tagLists: FrequencyNumbering;
  private readonly words: FrequencyNumbering;
  private readonly bytes = new ByteWriter();
  private readonly offsets: readonly number[];
  private readonly sharing: ReadonlyMap<string, number>;

  /** @param entries `offsetOf` takes an index in this list */
  constructor(entries: readonly JoinedEntry[]) {
    const byContent = new Map<string, ParsedSense[]>();
    const keys = entries.map(({ senses }) => JSON.stringify(senses));
    keys.forEach((key, i) => byContent.set(key, entries[i]!.senses));
    const distinct = [...byContent.values()].flat();
    this.tagLists = new FrequencyNumbering(distinct.flatMap(tagListsOf));
    this.words = new FrequencyNumbering(
      distinct.flatMap(({ glosses }) => glosses.flatMap(wordsOf)),
    );
    this.sharing = countSharing(entries);
    const offsets = new Map([...byContent].map(([key, senses]) => [key, this.write(senses)]));
    this.offsets = keys.map((key) => offsets.get(key)!);
  }

  /** Offset of the senses of an entry in the section `senses`. */
  offsetOf(entry: number): number {
    return this.offsets[entry]!;
  }

  private write(senses: readonly ParsedSense[]): number {
    const offset = this.bytes.length;
    this.bytes.varint(senses.length);
    for (const sense of senses) {
      for (const list of tagListsOf(sense)) this.bytes.varint(this.tagLists.numberOf(list));
      this.bytes.varint(sense.glosses.length);
      for (const gloss of sense.glosses) this.writeGloss(gloss);
    }
    return offset;
  }

  addTo(writer: PackWriter): void {
    writer.add('senses', this.bytes.toBytes());
    writer.addText('tagLists', this.tagLists.texts.join('\n'));
    const encoder = new TextEncoder();
    const text = new ByteWriter();
    const starts = new Uint32Array(this.words.texts.length + 1);
    this.words.texts.forEach((word, i) => {
      starts[i] = text.length;
      text.append(encoder.encode(word));
    });
    starts[this.words.texts.length] = text.length;
    writer.add('glossWords', text.toBytes());
    writer.add('glossWordStarts', starts);
  }

  private writeGloss(gloss: string): void {
    const words = wordsOf(gloss);
    this.bytes.byte(Math.floor(Math.log2(this.sharing.get(shared(gloss)) ?? 1)));
    this.bytes.varint(words.length);
    for (const word of words) this.bytes.varint(this.words.numberOf(word));
  }
}

/** Numbers distinct texts from 0, the most frequent first. */
class FrequencyNumbering {
  readonly texts: readonly string[];
  private readonly numbers = new Map<string, number>();

  constructor(texts: readonly string[]) {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    this.texts = [...counts.keys()].sort(
      (a, b) => counts.get(b)! - counts.get(a)! || byCodeUnit(a, b),
    );
    this.texts.forEach((text, i) => this.numbers.set(text, i));
  }

  numberOf(text: string): number {
    const number = this.numbers.get(text);
    if (number === undefined) throw new Error(`"${text}" was not counted.`);
    return number;
  }
}

/** Number of readings that share a gloss; spellings of one word (述べる, 宣べる) count once. */
function countSharing(entries: readonly JoinedEntry[]): Map<string, number> {
  const readings = new Map<string, Set<string>>();
  for (const { reading, senses } of entries) {
    for (const { glosses } of senses) {
      for (const gloss of glosses) {
        const key = shared(gloss);
        const set = readings.get(key);
        if (set === undefined) readings.set(key, new Set([reading]));
        else set.add(reading);
      }
    }
  }
  return new Map([...readings].map(([gloss, set]) => [gloss, set.size]));
}

/** A gloss for comparison: without parentheses and the infinitive's "to". */
function shared(gloss: string): string {
  return gloss
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/^to /u, '')
    .trim()
    .toLowerCase();
}

function tagListsOf({ pos, tags }: ParsedSense): string[] {
  return [pos.join(','), tags.join(',')];
}

function wordsOf(gloss: string): string[] {
  return gloss.split(' ');
}
