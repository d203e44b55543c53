import { KANA_FIRST } from './byte-writer';

/** Reads what ByteWriter wrote, from a position onward. */
export class ByteReader {
  position = 0;

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
    for (let i = 0; i < length; i++) {
      const byte = this.byte();
      const unit = byte === 0 ? this.byte() | (this.byte() << 8) : byte - 1 + KANA_FIRST;
      text += String.fromCharCode(unit);
    }
    return text;
  }
}
