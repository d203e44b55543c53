import { KANA_FIRST, KANJI_FIRST, KANJI_MARK } from './compile/byte-writer';

/** Reads the formats of ByteWriter from a position on. */
export class ByteCursor {
  position = 0;
  private readonly decoder = new TextDecoder();

  constructor(private readonly bytes: Uint8Array) {}

  at(position: number): this {
    this.position = position;
    return this;
  }

  byte(): number {
    return this.bytes[this.position++] ?? 0;
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  }

  units(): string {
    const length = this.varint();
    let text = '';
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.unit());
    return text;
  }

  skipUnits(): void {
    for (let rest = this.varint(); rest > 0; rest--) {
      const byte = this.byte();
      if (byte >= KANJI_MARK) this.position++;
      else if (byte === 0) this.position += 2;
    }
  }

  private unit(): number {
    const byte = this.byte();
    if (byte >= KANJI_MARK) return KANJI_FIRST + ((byte - KANJI_MARK) << 8) + this.byte();
    return byte === 0 ? this.byte() | (this.byte() << 8) : byte - 1 + KANA_FIRST;
  }

  /** UTF-8 text of a length in bytes. */
  text(bytes: number): string {
    const text = this.decoder.decode(this.bytes.subarray(this.position, this.position + bytes));
    this.position += bytes;
    return text;
  }
}
