/** An immutable set of small integers with a fast `has`: word ids, UTF-16 units. */
export class BitSet {
  private readonly bits: Uint8Array;

  constructor(members: readonly number[]) {
    const last = members.reduce((a, b) => Math.max(a, b), 0);
    this.bits = new Uint8Array((last >> 3) + 1);
    for (const member of members) this.bits[member >> 3]! |= 1 << (member & 7);
  }

  /** A set of the UTF-16 units of a string. */
  static ofUnits(units: string): BitSet {
    return new BitSet(Array.from(units, (unit) => unit.charCodeAt(0)));
  }

  /** @param member a 32-bit integer; false for negative ones, such as the ids of extra nodes */
  has(member: number): boolean {
    const byte = member >> 3;
    return byte >= 0 && byte < this.bits.length && (this.bits[byte]! & (1 << (member & 7))) !== 0;
  }
}

/** The first position ≥ `from` whose UTF-16 unit is in a set, or the length of the text. */
export function nextOf(units: BitSet, text: string, from: number): number {
  let position = from;
  while (position < text.length && !units.has(text.charCodeAt(position))) position++;
  return position;
}
