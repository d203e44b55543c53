import {
  ALIGNMENT,
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  SECTION_TYPES,
  type PackDirectory,
  type SectionData,
  type SectionType,
} from './pack-file';

/** Collects the sections of a pack and writes them in the order in which they were added. */
export class PackWriter {
  private readonly sections: [name: string, data: SectionData][] = [];

  constructor(private readonly kind: string) {}

  /** @throws if there is a section of the name already */
  add(name: string, data: SectionData): void {
    if (this.sections.some(([taken]) => taken === name)) {
      throw new Error(`Pack "${this.kind}" has a section "${name}" already.`);
    }
    this.sections.push([name, data]);
  }

  addText(name: string, text: string): void {
    this.add(name, new TextEncoder().encode(text));
  }

  /** Deterministic: equal sections give equal bytes. */
  toBytes(): Uint8Array {
    // The directory's length depends on the offsets in it: reserve room for the largest ones.
    const reserved = this.encodeDirectory(Number.MAX_SAFE_INTEGER).length;
    const start = aligned(HEADER_BYTES + reserved);
    const directory = this.encodeDirectory(start, reserved);
    const bytes = new Uint8Array(this.endFrom(start));
    const view = new DataView(bytes.buffer);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, FORMAT_VERSION, true);
    view.setUint32(8, directory.length, true);
    bytes.set(directory, HEADER_BYTES);
    let offset = start;
    for (const [, data] of this.sections) {
      bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
      offset = aligned(offset + data.byteLength);
    }
    return bytes;
  }

  private endFrom(start: number): number {
    return this.sections.reduce((offset, [, data]) => aligned(offset + data.byteLength), start);
  }

  private encodeDirectory(start: number, length = 0): Uint8Array {
    const directory: PackDirectory = { kind: this.kind, size: this.endFrom(start), sections: {} };
    let offset = start;
    for (const [name, data] of this.sections) {
      directory.sections[name] = [typeOf(data), offset, data.length];
      offset = aligned(offset + data.byteLength);
    }
    return new TextEncoder().encode(JSON.stringify(directory).padEnd(length));
  }
}

function typeOf(data: SectionData): SectionType {
  const found = Object.entries(SECTION_TYPES).find(([, type]) => data instanceof type);
  return (found?.[0] ?? 'uint8') as SectionType;
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
