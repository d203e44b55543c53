/** A set of the lexicon's words that is asked about every token: one bit a word, by word id. */
export class WordSet {
  private readonly bits: Uint8Array;

  constructor(words: readonly number[]) {
    const last = words.reduce((a, b) => Math.max(a, b), 0);
    this.bits = new Uint8Array((last >> 3) + 1);
    for (const word of words) this.bits[word >> 3]! |= 1 << (word & 7);
  }

  /** @param word may be negative, as extra nodes are, which no set holds */
  has(word: number): boolean {
    const byte = word >> 3;
    return byte >= 0 && byte < this.bits.length && (this.bits[byte]! & (1 << (word & 7))) !== 0;
  }
}
