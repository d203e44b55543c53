/**
 * The container format of all dictionary packs. It is zero-copy: opening one reads a directory of a
 * few hundred bytes and makes views over the buffer.
 *
 *   uint32  MAGIC
 *   uint32  FORMAT_VERSION
 *   uint32  length of the directory in bytes
 *   …       directory, UTF-8 JSON: { kind, size, sections: { name: [type, offset, length] } },
 *           offsets in bytes from the start of the file, lengths in elements
 *   …       the sections, little-endian, each at a multiple of ALIGNMENT
 */
export const MAGIC = 0x4b504a4b;
export const FORMAT_VERSION = 2;
export const HEADER_BYTES = 12;
/** In bytes; typed arrays need aligned offsets. */
export const ALIGNMENT = 8;

export type SectionData =
  Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

export const SECTION_TYPES = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
} as const;

export type SectionType = keyof typeof SECTION_TYPES;

export interface PackDirectory {
  kind: string;
  /** Bytes of the whole file. */
  size: number;
  sections: Record<string, [type: SectionType, offset: number, length: number]>;
}

/**
 * Views over the sections of a pack, by name. All throw if there is no such section of the type.
 */
export interface Pack {
  int8(name: string): Int8Array;
  uint8(name: string): Uint8Array;
  int16(name: string): Int16Array;
  uint16(name: string): Uint16Array;
  int32(name: string): Int32Array;
  uint32(name: string): Uint32Array;
  /** Decodes a section of UTF-8 bytes. */
  text(name: string): string;
}

/**
 * @param kind the expected kind: `lexicon`, `words` …
 * @throws if the buffer is not a pack, or has another version or kind, or is truncated
 */
export function openPack(buffer: ArrayBuffer, kind: string): Pack {
  const directory = readDirectory(buffer, kind);
  const section = <T extends SectionType>(name: string, wanted: T) => {
    const [type, offset, length] = directory.sections[name] ?? [];
    if (type !== wanted || offset === undefined || length === undefined) {
      throw new Error(`Pack "${kind}" has no ${wanted} section "${name}".`);
    }
    return new SECTION_TYPES[wanted](buffer, offset, length) as InstanceType<
      (typeof SECTION_TYPES)[T]
    >;
  };
  return {
    int8: (name) => section(name, 'int8'),
    uint8: (name) => section(name, 'uint8'),
    int16: (name) => section(name, 'int16'),
    uint16: (name) => section(name, 'uint16'),
    int32: (name) => section(name, 'int32'),
    uint32: (name) => section(name, 'uint32'),
    text: (name) => new TextDecoder().decode(section(name, 'uint8')),
  };
}

function readDirectory(buffer: ArrayBuffer, kind: string): PackDirectory {
  if (buffer.byteLength < HEADER_BYTES) throw new Error(`Pack "${kind}" is cut off.`);
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) throw new Error(`This file is not a pack ("${kind}").`);
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION) {
    throw new Error(`Pack "${kind}" has format ${version}; this program reads ${FORMAT_VERSION}.`);
  }
  const length = view.getUint32(8, true);
  if (HEADER_BYTES + length > buffer.byteLength) throw new Error(`Pack "${kind}" is cut off.`);
  const json = new TextDecoder().decode(new Uint8Array(buffer, HEADER_BYTES, length));
  // Written by our own build. A file can still be truncated or mixed up with another.
  const directory = JSON.parse(json) as PackDirectory;
  if (directory.kind !== kind) {
    throw new Error(`This pack holds "${directory.kind}", not "${kind}".`);
  }
  if (directory.size > buffer.byteLength) throw new Error(`Pack "${kind}" is cut off.`);
  return directory;
}
