/**
 * Names of people, places and organizations, by their written form.
 *
 * Sections of the pack (kind "names"). The names are sorted by folded headword, the most likely
 * reading of each first, in blocks of BLOCK names.
 *   blocks    uint32  where each block starts in `records`
 *   count     uint32  [number of names]
 *   records   uint8   per name, front-coded: number of units shared with the previous headword of
 *   the
 *                     block, the rest of the headword, its reading (empty if equal to the
 *                     headword), and a number with its kinds as bits from KINDS_SHIFT on and its
 *                     Latin form in the lowest bits: WITH_MACRONS or SPELLED_OUT if latinName
 *                     derives its only form, else LISTED. LISTED is followed by the number of forms
 *                     and per form WITH_MACRONS, SPELLED_OUT, or SPELLED_OUT + its number of bytes
 *                     and the bytes in UTF-8. Numbers are varints, other texts ByteWriter.units
 */
import { openPack } from '../packs/pack-file';
import { ByteCursor } from './byte-cursor';
import { fold } from './fold';
import { latinName } from './latin-name';
import { NAME_KINDS, type NameKind } from './compile/parse-enamdict';

export const NAMES_KIND = 'names';
export const LISTED = 0;
export const WITH_MACRONS = 1;
export const SPELLED_OUT = 2;
export const KINDS_SHIFT = 2;
/** Names per block: a search decodes at most this many. */
export const BLOCK = 16;

export interface NameEntry {
  headword: string;
  /** Hiragana or katakana. */
  reading: string;
  kinds: readonly NameKind[];
  /** Forms in Latin letters, with remarks on the bearer in parentheses. */
  latin: readonly string[];
}

export class NameDictionary {
  private readonly blocks: Uint32Array;
  private readonly count: number;
  private readonly records: ByteCursor;

  private constructor(buffer: ArrayBuffer) {
    const pack = openPack(buffer, NAMES_KIND);
    this.blocks = pack.uint32('blocks');
    this.count = pack.uint32('count')[0] ?? 0;
    this.records = new ByteCursor(pack.uint8('records'));
  }

  /** @throws if the buffer is not a name pack of this version */
  static open(buffer: ArrayBuffer): NameDictionary {
    return new NameDictionary(buffer);
  }

  /** Names of a spelling, the most likely reading first; empty if there are none. */
  find(text: string): NameEntry[] {
    const wanted = fold(text);
    const found: NameEntry[] = [];
    for (let block = this.blockBefore(wanted); block < this.blocks.length; block++) {
      const { names, past } = this.search(block, wanted);
      found.push(...names);
      if (past) break;
    }
    return found;
  }

  /** The last block whose first headword sorts before the wanted one, which may begin in it. */
  private blockBefore(wanted: string): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const record = this.records.at(this.blocks[middle]!);
      record.varint();
      if (record.units() < wanted) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  private search(block: number, wanted: string): { names: NameEntry[]; past: boolean } {
    const names: NameEntry[] = [];
    const record = this.records.at(this.blocks[block]!);
    const size = Math.min(BLOCK, this.count - block * BLOCK);
    let headword = '';
    for (let i = 0; i < size; i++) {
      headword = headword.slice(0, record.varint()) + record.units();
      const written = record.units();
      const reading = written === '' ? headword : written;
      const bits = record.varint();
      const only = bits & ((1 << KINDS_SHIFT) - 1);
      const latin: string[] = [];
      for (let rest = only === LISTED ? record.varint() : 1; rest > 0; rest--) {
        const form = only === LISTED ? record.varint() : only;
        if (headword !== wanted) record.position += Math.max(0, form - SPELLED_OUT);
        else if (form <= SPELLED_OUT) latin.push(latinName(reading, form === WITH_MACRONS));
        else latin.push(record.text(form - SPELLED_OUT));
      }
      if (headword === wanted) {
        const kinds = NAME_KINDS.filter((_, kind) => (bits & (1 << (kind + KINDS_SHIFT))) !== 0);
        names.push({ headword, reading, kinds, latin });
      } else if (headword > wanted) {
        return { names, past: true };
      }
    }
    return { names, past: false };
  }
}
