/** Writes zips, malformed ones too. */
import { deflateRawSync } from 'node:zlib';

export interface ZipContent {
  name: string;
  content: string | Uint8Array;
  /** 0 as it is, 8 deflated; any other number is only written into the header. */
  method?: number;
  encrypted?: boolean;
  /** A wrong checksum to write into the header. */
  crc?: number;
  /** A wrong size of the content to write into the header, in bytes. */
  claimedSize?: number;
}

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff]!;
  return (sum ^ 0xffffffff) >>> 0;
}

/** Flags: the name is UTF-8; the content is encrypted. */
const UTF8 = 0x0800;
const ENCRYPTED = 0x0001;

/** APPNOTE.TXT 4.3: local headers with their contents, the central directory, its end. */
export function zipOf(contents: readonly ZipContent[]): Blob {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, method = 8, encrypted = false, crc, claimedSize } of contents) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const stored = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes);
    const path = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(UTF8 | (encrypted ? ENCRYPTED : 0), 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc ?? crc32(bytes), 10);
    shared.writeUInt32LE(stored.length, 14);
    shared.writeUInt32LE(claimedSize ?? bytes.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04'), shared, path, stored);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), shared, place, path);
    offset += 4 + shared.length + path.length + stored.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(contents.length, 4);
  end.writeUInt16LE(contents.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Blob([Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end])]);
}
