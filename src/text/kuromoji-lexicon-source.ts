/**
 * Reads IPADIC from the dictionary files of kuromoji (twelve files, 100 MB inflated, a third of it
 * zero padding). The tests compile it, since kuromoji is the oracle of our lattice.
 */
import {
  Invoke,
  type CharacterClass,
  type FeatureFields,
  type LexiconSource,
  type SourceWord,
} from './lexicon-source';

/**
 * Offset in a record, in bytes, of the offset of its feature line: after left id, right id, cost.
 */
const FEATURE_LINE = 6;

/** Returns the inflated content of one of kuromoji's dictionary files, by name (`base.dat`). */
export type ReadFile = (name: string) => Uint8Array;

export function readKuromojiLexicon(read: ReadFile): LexiconSource {
  const known = wordParser(read('tid.dat'), read('tid_pos.dat'));
  const unknown = wordParser(read('unk.dat'), read('unk_pos.dat'));
  const unknownIds = parseTargetMap(read('unk_map.dat'));
  const classes = parseClasses(read('unk_invoke.dat'), unknownIds.size);
  return {
    words: [...parseTargetMap(read('tid_map.dat')).values()].flatMap((ids) => ids.map(known)),
    classes: classes.map((each, index) => ({
      ...each,
      words: (unknownIds.get(index) ?? []).map(unknown),
    })),
    category: read('unk_char.dat'),
    ...transposeConnections(read('cc.dat')),
  };
}

/** Records hold int16 left id, right id, cost, then int32 offset of a comma-separated line. */
function wordParser(records: Uint8Array, lines: Uint8Array): (id: number) => SourceWord {
  const view = viewOf(records);
  const decoder = new TextDecoder();
  return (id) => {
    const line = zeroEnded(lines, view.getInt32(id + FEATURE_LINE, true), decoder);
    const [surface = '', ...fields] = line.split(',');
    return {
      surface,
      leftId: view.getInt16(id, true),
      rightId: view.getInt16(id + 2, true),
      cost: view.getInt16(id + 4, true),
      features: fields.slice(0, 6) as unknown as FeatureFields,
      base: fields[6] ?? '*',
      reading: fields[7] ?? '',
    };
  };
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

/** kuromoji's unk_invoke.dat: invoke, group, int32 maximal length (unused by kuromoji), name. */
function parseClasses(bytes: Uint8Array, count: number): Omit<CharacterClass, 'words'>[] {
  const decoder = new TextDecoder();
  const classes: Omit<CharacterClass, 'words'>[] = [];
  let offset = 0;
  while (classes.length < count) {
    const name = zeroEnded(bytes, offset + 6, decoder);
    classes.push({
      invoke: bytes[offset] === 1 ? Invoke.always : Invoke.never,
      group: bytes[offset + 1] ?? 0,
      name,
    });
    offset += 6 + name.length + 1;
  }
  return classes;
}

/** The search looks up one left id with many right ids, so a row is one left id. */
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
