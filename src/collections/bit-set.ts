/** A fixed set of small integers that is asked about very often: word ids, UTF-16 units. */
export class BitSet {
  private readonly bits: Uint8Array;

  constructor(members: readonly number[]) {
    const last = members.reduce((a, b) => Math.max(a, b), 0);
    this.bits = new Uint8Array((last >> 3) + 1);
    for (const member of members) this.bits[member >> 3]! |= 1 << (member & 7);
  }

  /** The UTF-16 units of a string. */
  static ofUnits(units: string): BitSet {
    return new BitSet(Array.from(units, (unit) => unit.charCodeAt(0)));
  }

  /** @param member a 32-bit integer; a negative one, as the ids of extra nodes are, is in no set */
  has(member: number): boolean {
    const byte = member >> 3;
    return byte >= 0 && byte < this.bits.length && (this.bits[byte]! & (1 << (member & 7))) !== 0;
  }
}

/** The first position ≥ `from` whose unit is in a set; the length of the text where there is none. */
export function nextOf(units: BitSet, text: string, from: number): number {
  let position = from;
  while (position < text.length && !units.has(text.charCodeAt(position))) position++;
  return position;
}
