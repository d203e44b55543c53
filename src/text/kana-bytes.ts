/**
 * Encodes katakana in one byte per unit (30A1 … 30FE): readings are two thirds of a dictionary's
 * text. A zero byte ends a reading; other units are an escape byte and two more.
 */

const BLOCK = 0x30a0;
const BLOCK_END = 0x30ff;
const END = 0;
const ESCAPE = 0xff;

export function encodeKana(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > BLOCK && unit < BLOCK_END) bytes.push(unit - BLOCK);
    else bytes.push(ESCAPE, unit >> 8, unit & 0xff);
  }
  bytes.push(END);
  return Uint8Array.from(bytes);
}

export function decodeKana(bytes: Uint8Array, offset: number): string {
  let text = '';
  for (let i = offset; i < bytes.length && bytes[i] !== END; i++) {
    const byte = bytes[i]!;
    if (byte === ESCAPE) text += String.fromCharCode((bytes[++i]! << 8) | bytes[++i]!);
    else text += String.fromCharCode(BLOCK + byte);
  }
  return text;
}
