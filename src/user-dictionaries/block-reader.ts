import { Reader } from '@zip.js/zip.js/lib/zip-core-native.js';

/** In bytes: as much is read from the file at once. */
const BLOCK = 1_000_000;

/**
 * Reads a zip in large blocks. Each reading of a file goes through the browser's own process, which
 * for thousands of small images takes longer than all the rest.
 */
export class BlockReader extends Reader<Blob> {
  #start = 0;
  #block: Promise<Uint8Array<ArrayBuffer>> = Promise.resolve(new Uint8Array(0));
  /** Of the block, in bytes. */
  #length = 0;

  constructor(private readonly file: Blob) {
    super(file);
    this.size = file.size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const end = Math.min(index + length, this.file.size);
    if (length >= BLOCK) return this.#read(index, end);
    if (index < this.#start || end > this.#start + this.#length) {
      this.#start = index;
      this.#length = Math.min(BLOCK, this.file.size - index);
      this.#block = this.#read(index, index + this.#length);
    }
    const start = this.#start;
    return (await this.#block).slice(index - start, end - start);
  }

  async #read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.file.slice(start, end).arrayBuffer());
  }
}
