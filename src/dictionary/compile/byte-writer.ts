/** A growing byte buffer with the encodings of the packs. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
  }

  append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /**
   * LEB128: seven bits per byte, the lowest first; the high bit means that another byte follows.
   */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /**
   * UTF-16 units with their count before them, in an encoding made for Japanese: kana take one byte
   * (0x01–0xBF for U+3041–U+30FF), the first 16,384 kanji two (0xC0–0xFF and another byte for
   * U+4E00–U+8DFF), all other units a zero and two bytes.
   */
  units(text: string): void {
    this.varint(text.length);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= KANA_FIRST && unit <= KANA_LAST) this.byte(unit - KANA_FIRST + 1);
      else if (unit >= KANJI_FIRST && unit <= KANJI_LAST) {
        this.byte(KANJI_MARK + ((unit - KANJI_FIRST) >>> 8));
        this.byte((unit - KANJI_FIRST) & 0xff);
      } else {
        this.byte(0);
        this.byte(unit & 0xff);
        this.byte(unit >>> 8);
      }
    }
  }

  toBytes(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private grow(by: number): void {
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + by));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

/** The block of kana, from ぁ to ヿ. */
export const KANA_FIRST = 0x3041;
const KANA_LAST = 0x30ff;
export const KANJI_FIRST = 0x4e00;
const KANJI_LAST = 0x8dff;
export const KANJI_MARK = 0xc0;
