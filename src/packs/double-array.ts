/**
 * A trie over UTF-16 code units as a double array (Aoe 1989): a step is one addition and one
 * comparison, and the whole is two typed arrays that are views over the pack.
 *
 * Cell n holds base (n · 2) and check (n · 2 + 1). The child of a node under a unit with code c is
 * cell base + c, if that cell's check is the node. Codes number the units by frequency, from 1;
 * code 0 marks the end of a key: its cell's base is the key's value. A leaf, where a key ends and
 * no longer key continues, needs no such cell: its own base is negative, −1 − value.
 */
import type { Pack } from './pack-file';

/** Section names in a pack, after the trie's own name: `words.cells`, `words.codes`. */
export const CELLS = 'cells';
export const CODES = 'codes';

export const NO_NODE = -1;
export const NO_VALUE = -1;

export class DoubleArray {
  readonly root = 0;

  constructor(
    private readonly cells: Int32Array,
    /** Code of each UTF-16 unit, 0 if it is in no key. */
    private readonly codes: Uint16Array,
  ) {}

  static open(pack: Pack, name: string): DoubleArray {
    return new DoubleArray(pack.int32(`${name}.${CELLS}`), pack.uint16(`${name}.${CODES}`));
  }

  /** @returns the node reached by one code unit, or NO_NODE */
  child(node: number, unit: number): number {
    const code = this.codes[unit]!;
    if (code === 0) return NO_NODE;
    const base = this.cells[2 * node]!;
    if (base < 0) return NO_NODE;
    const cell = base + code;
    return this.cells[2 * cell + 1] === node ? cell : NO_NODE;
  }

  /** @returns the value of the key that ends at a node, or NO_VALUE */
  value(node: number): number {
    const cell = this.cells[2 * node]!;
    if (cell < 0) return -1 - cell;
    return this.cells[2 * cell + 1] === node ? this.cells[2 * cell]! : NO_VALUE;
  }

  /** @returns the value of a key, or NO_VALUE */
  find(key: string): number {
    let node = this.root;
    for (let i = 0; i < key.length && node !== NO_NODE; i++) {
      node = this.child(node, key.charCodeAt(i));
    }
    return node === NO_NODE ? NO_VALUE : this.value(node);
  }
}
