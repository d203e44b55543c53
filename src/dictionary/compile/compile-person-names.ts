/** Compiles the pack of person names. The sections are described in person-names.ts. */
import { byCodeUnit } from '../../collections/code-unit-order';
import { addDoubleArray } from '../../packs/double-array-builder';
import { PackWriter } from '../../packs/pack-writer';
import { toKatakana } from '../../text/kana';
import { encodeKana } from '../../text/kana-bytes';
import {
  LISTED,
  NAME_FIELDS,
  OFFSET_SHIFT,
  PERSON_FIELDS,
  PERSONS_KIND,
  UNSURE,
  type KnownName,
  type NameSort,
} from '../person-names';
import { ByteWriter } from './byte-writer';

/** A person: surname and given name, or one name only. */
export interface PersonRow {
  parts: readonly string[];
  readings: readonly string[];
  unsure: boolean;
  listed: boolean;
}

export interface PersonNameTables {
  names: Readonly<Record<NameSort, ReadonlyMap<string, KnownName>>>;
  /** Each spelling once. */
  persons: readonly PersonRow[];
  /** Readings of a kanji in given names: as the first, a middle and the last. */
  kanji: ReadonlyMap<string, readonly string[]>;
}

export function compilePersonNames({ names, persons, kanji }: PersonNameTables): Uint8Array {
  const readings = new Readings();
  const spellings = [...new Set([...names.surname.keys(), ...names.given.keys()])].sort(byCodeUnit);
  const nameRows = new Uint32Array(NAME_FIELDS * spellings.length);
  spellings.forEach((spelling, i) => {
    nameRows[NAME_FIELDS * i] = readings.fieldOf(names.surname.get(spelling));
    nameRows[NAME_FIELDS * i + 1] = readings.fieldOf(names.given.get(spelling));
  });
  const people = [...persons].sort((a, b) => byCodeUnit(a.parts.join(''), b.parts.join('')));
  const personRows = new Uint32Array(PERSON_FIELDS * people.length);
  people.forEach(({ parts, readings: read, unsure, listed }, i) => {
    read.forEach((reading, part) => {
      personRows[PERSON_FIELDS * i + part] = readings.fieldOf({ reading, rank: 3, unsure });
    });
    const cut = parts.length > 1 ? parts[0]!.length : 0;
    personRows[PERSON_FIELDS * i + 2] = cut | (listed ? LISTED : 0);
  });
  const writer = new PackWriter(PERSONS_KIND);
  addDoubleArray(writer, 'names', spellings);
  writer.add('nameRows', nameRows);
  addDoubleArray(
    writer,
    'persons',
    people.map(({ parts }) => parts.join('')),
  );
  writer.add('personRows', personRows);
  writer.add('readings', readings.toBytes());
  const lines = [...kanji].map(([character, list]) => [character, ...list].join('\t'));
  writer.addText('kanji', lines.join('\n'));
  return writer.toBytes();
}

/** Stores each distinct reading once. */
class Readings {
  private readonly bytes = new ByteWriter();
  private readonly offsets = new Map<string, number>();

  constructor() {
    // No reading has the offset 0, so that no field of a name is 0.
    this.bytes.append(encodeKana(''));
  }

  fieldOf(name: KnownName | undefined): number {
    if (name === undefined) return 0;
    const { reading, rank, unsure } = name;
    return (this.offsetOf(toKatakana(reading)) << OFFSET_SHIFT) | (unsure ? UNSURE : 0) | rank;
  }

  toBytes(): Uint8Array {
    return this.bytes.toBytes();
  }

  private offsetOf(reading: string): number {
    const known = this.offsets.get(reading);
    if (known !== undefined) return known;
    const offset = this.bytes.length;
    this.offsets.set(reading, offset);
    this.bytes.append(encodeKana(reading));
    return offset;
  }
}
