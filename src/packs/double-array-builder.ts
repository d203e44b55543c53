import { CELLS, CODES, NO_NODE } from './double-array';
import type { PackWriter } from './pack-writer';

/**
 * Builds the trie of keys and writes its sections.
 * @param keys sorted by code unit; a key's value is the index of its first occurrence
 */
export function addDoubleArray(writer: PackWriter, name: string, keys: readonly string[]): void {
  const { codes, count } = codesOf(keys);
  const builder = new Builder(keys, codes, count);
  writer.add(`${name}.${CELLS}`, builder.build());
  writer.add(`${name}.${CODES}`, codes);
}

/** Frequent units get small codes, so that the children of a node are close together. */
function codesOf(keys: readonly string[]): { codes: Uint16Array; count: number } {
  const frequency = new Uint32Array(65_536);
  for (const key of keys) {
    for (let i = 0; i < key.length; i++) frequency[key.charCodeAt(i)]!++;
  }
  const units = [...frequency.keys()].filter((unit) => frequency[unit]! > 0);
  units.sort((a, b) => frequency[b]! - frequency[a]! || a - b);
  const codes = new Uint16Array(65_536);
  units.forEach((unit, i) => (codes[unit] = i + 1));
  return { codes, count: units.length + 1 };
}

/** Keys[first … last − 1] share the first `depth` units, which lead to the node. */
interface Range {
  node: number;
  first: number;
  last: number;
  depth: number;
}

/** Initial size; it is doubled as often as needed. */
const INITIAL_CELLS = 1 << 12;

class Builder {
  private cells = new Int32Array(2 * INITIAL_CELLS);
  /** Doubly linked list of the free cells, so that `findBase` skips used ones. */
  private nextFree = new Int32Array(INITIAL_CELLS);
  private previousFree = new Int32Array(INITIAL_CELLS);
  private firstFree = 1;
  private used = 1;

  constructor(
    private readonly keys: readonly string[],
    private readonly codes: Uint16Array,
    private readonly codeCount: number,
  ) {
    this.linkFree(1);
  }

  build(): Int32Array {
    const pending: Range[] = [{ node: 0, first: 0, last: this.keys.length, depth: 0 }];
    for (let range = pending.pop(); range !== undefined; range = pending.pop()) {
      this.place(range, pending);
    }
    // Includes unused cells at the end, so that a step from any node stays inside the array.
    return this.cells.slice(0, 2 * (this.used + this.codeCount));
  }

  private place({ node, first, last, depth }: Range, pending: Range[]): void {
    const children = this.childrenOf(first, last, depth);
    const [only] = children;
    if (only?.code === 0 && children.length === 1) {
      this.cells[2 * node] = -1 - only.first;
      return;
    }
    const base = this.findBase(children.map(({ code }) => code));
    this.cells[2 * node] = base;
    for (const child of children) {
      const cell = base + child.code;
      this.take(cell);
      this.cells[2 * cell + 1] = node;
      if (child.code === 0) this.cells[2 * cell] = child.first;
      else pending.push({ node: cell, first: child.first, last: child.last, depth: depth + 1 });
    }
  }

  private childrenOf(first: number, last: number, depth: number) {
    const children: { code: number; first: number; last: number }[] = [];
    for (let i = first; i < last;) {
      const key = this.keys[i]!;
      const unit = unitAt(key, depth);
      let end = i + 1;
      while (end < last && unitAt(this.keys[end]!, depth) === unit) end++;
      children.push({ code: unit === NO_NODE ? 0 : this.codes[unit]!, first: i, last: end });
      i = end;
    }
    return children;
  }

  /** The lowest base at which all codes fall on free cells. */
  private findBase(codes: readonly number[]): number {
    const lowest = codes.reduce((a, b) => Math.min(a, b));
    for (let cell = this.firstFree; ; cell = this.nextFree[cell]!) {
      if (cell + this.codeCount >= this.nextFree.length) this.grow();
      const base = cell - lowest;
      if (base >= 1 && codes.every((code) => this.cells[2 * (base + code) + 1] === NO_NODE)) {
        return base;
      }
    }
  }

  private take(cell: number): void {
    const next = this.nextFree[cell]!;
    const previous = this.previousFree[cell]!;
    if (cell === this.firstFree) this.firstFree = next;
    else this.nextFree[previous] = next;
    this.previousFree[next] = previous;
    this.used = Math.max(this.used, cell + 1);
  }

  /** Marks the cells from `first` on as free, in ascending order. */
  private linkFree(first: number): void {
    for (let cell = first; cell < this.nextFree.length; cell++) {
      this.cells[2 * cell + 1] = NO_NODE;
      this.nextFree[cell] = cell + 1;
      this.previousFree[cell] = cell - 1;
    }
  }

  private grow(): void {
    const size = this.nextFree.length;
    const grown = (old: Int32Array) => {
      const array = new Int32Array(2 * old.length);
      array.set(old);
      return array;
    };
    this.cells = grown(this.cells);
    this.nextFree = grown(this.nextFree);
    this.previousFree = grown(this.previousFree);
    this.linkFree(size);
  }
}

/** The unit of a key at a depth, NO_NODE at its end. */
function unitAt(key: string, depth: number): number {
  return key.length > depth ? key.charCodeAt(depth) : NO_NODE;
}
