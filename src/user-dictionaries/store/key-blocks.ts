/** Collects the keys of rows while a dictionary is read, then sorts them. */

/** Keys per block. A look-up reads the whole block for one key. */
const KEYS_OF_A_BLOCK = 512;

export interface SortedBlock {
  keys: string[];
  places: Uint32Array;
}

export class KeyCollection {
  private readonly keys: string[] = [];
  private readonly places: number[] = [];
  private readonly scores: number[] = [];

  add(key: string, place: number, score: number): void {
    this.keys.push(key);
    this.places.push(place);
    this.scores.push(score);
  }

  get size(): number {
    return this.keys.length;
  }

  /** Sorted by key; for the same key best score first, then in the order of the file. */
  *blocks(): Generator<SortedBlock> {
    const keys = this.keys;
    const scores = this.scores;
    const order = Uint32Array.from(keys, (_, i) => i).sort((a, b) => {
      const first = keys[a]!;
      const second = keys[b]!;
      if (first === second) return scores[b]! - scores[a]! || a - b;
      return first < second ? -1 : 1;
    });
    for (let start = 0; start < order.length; start += KEYS_OF_A_BLOCK) {
      const part = order.subarray(start, start + KEYS_OF_A_BLOCK);
      yield {
        keys: Array.from(part, (i) => keys[i]!),
        places: part.map((i) => this.places[i]!),
      };
    }
  }
}

/**
 * The blocks that may contain a key, as a range [from, to).
 * @param firstKeys the first key of each block, in order
 */
export function blocksWith(firstKeys: readonly string[], key: string): [from: number, to: number] {
  // A key's rows may start in the block before the first one that starts with the key.
  const first = lowerBound(firstKeys, key);
  let to = first;
  while (to < firstKeys.length && firstKeys[to] === key) to++;
  return [Math.max(0, first - 1), to];
}

/** Indexes of the rows with the key in a block, in order. */
export function placesIn({ keys, places }: Readonly<SortedBlockView>, key: string): number[] {
  const found: number[] = [];
  for (let i = lowerBound(keys, key); i < keys.length && keys[i] === key; i++) {
    found.push(places[i]!);
  }
  return found;
}

interface SortedBlockView {
  keys: readonly string[];
  places: Uint32Array;
}

/** The first index with a key that is not less than this one (lower bound). */
function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
