/** Compiles the name pack. The sections are described in name-dictionary.ts. */
import { PackWriter } from '../../packs/pack-writer';
import { ByteWriter } from './byte-writer';
import { fold } from '../fold';
import { latinName } from '../latin-name';
import {
  BLOCK,
  KINDS_SHIFT,
  LISTED,
  NAMES_KIND,
  SPELLED_OUT,
  WITH_MACRONS,
} from '../name-dictionary';
import { NAME_KINDS, type ParsedName } from './parse-enamdict';
import { byCodeUnit } from '../../collections/code-unit-order';
import { sharedUnits } from '../shared-units';

const encoder = new TextEncoder();

/** @param names names of the same spelling in the order that a look-up returns */
export function compileNames(names: readonly ParsedName[]): Uint8Array {
  const keyed = names.map((name) => ({ key: fold(name.headword), name }));
  keyed.sort((a, b) => byCodeUnit(a.key, b.key));
  const records = new ByteWriter();
  const blocks = new Uint32Array(Math.ceil(keyed.length / BLOCK));
  let previous = '';
  keyed.forEach(({ key, name }, i) => {
    if (i % BLOCK === 0) {
      blocks[i / BLOCK] = records.length;
      previous = '';
    }
    writeName(records, key, previous, name);
    previous = key;
  });
  const writer = new PackWriter(NAMES_KIND);
  writer.add('blocks', blocks);
  writer.add('count', Uint32Array.of(keyed.length));
  writer.add('records', records.toBytes());
  return writer.toBytes();
}

function writeName(
  records: ByteWriter,
  key: string,
  previous: string,
  { headword, reading, kinds, latin }: ParsedName,
): void {
  const shared = sharedUnits(key, previous);
  records.varint(shared);
  records.units(key.slice(shared));
  records.units(reading === headword ? '' : reading);
  const bits = kinds.reduce((all, kind) => all | (1 << NAME_KINDS.indexOf(kind)), 0);
  const [only] = latin.length === 1 ? latin.map((form) => derivation(form, reading)) : [];
  records.varint((bits << KINDS_SHIFT) | (only ?? LISTED));
  if (only !== undefined && only !== LISTED) return;
  records.varint(latin.length);
  for (const form of latin) writeLatin(records, form, reading);
}

/** How `latinName` derives the form from the reading; LISTED if it does not. */
function derivation(form: string, reading: string): number {
  if (form === latinName(reading, true)) return WITH_MACRONS;
  return form === latinName(reading, false) ? SPELLED_OUT : LISTED;
}

function writeLatin(records: ByteWriter, form: string, reading: string): void {
  const derived = derivation(form, reading);
  if (derived !== LISTED) records.varint(derived);
  else {
    const bytes = encoder.encode(form);
    records.varint(SPELLED_OUT + bytes.length);
    records.append(bytes);
  }
}
