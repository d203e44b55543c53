/** The zip of a dictionary: what is in it, and its files inflated within limits. */
import {
  BlobReader,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_UNSUPPORTED_COMPRESSION,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { ImportError, importError } from './import-problem';
import { MAX_RATIO, MAX_ARCHIVE, MEGABYTE, MAX_FILES, RATIO_MATTERS_FROM } from './import-limits';

/** Methods of compression that zips of dictionaries use: none, and deflate. */
const METHODS = [0, 8];

export class Archive {
  /** The inflated size that the zip claims, in bytes. May be wrong. */
  readonly claimedSize: number;
  /** Bytes inflated so far. */
  private inflated = 0;

  private constructor(
    private readonly entries: ReadonlyMap<string, FileEntry>,
    /** Of the zip, in bytes. */
    private readonly size: number,
    private readonly signal: AbortSignal,
  ) {
    this.claimedSize = [...entries.values()].reduce(
      (sum, { uncompressedSize }) => sum + uncompressedSize,
      0,
    );
  }

  /**
   * @param signal ends what is being inflated, and everything later
   * @throws {ImportError} if it is not a zip, or one that is not safe to read
   */
  static async open(file: Blob, signal: AbortSignal): Promise<Archive> {
    const entries = new Map<string, FileEntry>();
    try {
      // Names are checked below, so that the error can give the name.
      const zip = new ZipReader(new BlobReader(file), { filenameValidation: 'tolerant' });
      for await (const entry of zip.getEntriesGenerator()) {
        signal.throwIfAborted();
        checkName(entry.filename);
        if (entry.directory) continue;
        checkEntry(entry, entries);
        entries.set(entry.filename, entry);
      }
    } catch (error) {
      if (error instanceof ImportError || signal.aborted) throw error;
      if (hasMessage(error, ERR_ENCRYPTED_CENTRAL_DIRECTORY)) {
        throw importError('importEncrypted', 'zip');
      }
      throw importError('importNotZip');
    }
    return new Archive(entries, file.size, signal);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  get inflatedSize(): number {
    return this.inflated;
  }

  /** The claimed size of a file, in bytes. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /** @throws {ImportError} also where the file is larger than the limit, in bytes */
  async read(name: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    await this.inflate(name, (chunk) => {
      size += chunk.length;
      if (size > limit) throw importError('importLarge', name, limit / MEGABYTE);
      // The stream may use the chunk's memory again.
      chunks.push(chunk.slice());
    });
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }

  /**
   * Hands out a file's bytes as they are inflated, and waits for each to be taken.
   * @throws {ImportError} where the file is damaged or inflates to more than a dictionary would
   */
  async inflate(
    name: string,
    take: (chunk: Uint8Array<ArrayBuffer>) => void | Promise<void>,
  ): Promise<void> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw importError('importDamaged', name);
    let size = 0;
    // Kept because the stream wraps or replaces the error that `take` throws.
    let refused: Error | undefined;
    const writable = new WritableStream<Uint8Array<ArrayBuffer>>({
      write: async (chunk) => {
        try {
          size += chunk.length;
          this.inflated += chunk.length;
          checkRatio(name, size, entry.compressedSize);
          checkRatio(name, this.inflated, this.size);
          if (this.inflated > MAX_ARCHIVE) {
            throw importError('importLarge', name, MAX_ARCHIVE / MEGABYTE);
          }
          await take(chunk);
        } catch (error) {
          refused = error as Error;
          throw error;
        }
      },
    });
    try {
      await entry.getData(writable, {
        useWebWorkers: false,
        checkCrc32: true,
        checkOverlappingEntry: true,
        signal: this.signal,
      });
    } catch (error) {
      if (refused !== undefined) throw refused;
      if (this.signal.aborted) throw error;
      if (hasMessage(error, ERR_ENCRYPTED)) throw importError('importEncrypted', name);
      if (hasMessage(error, ERR_UNSUPPORTED_COMPRESSION)) throw importError('importMethod', name);
      throw importError('importDamaged', name);
    }
  }
}

/**
 * Rejects names that would escape the directory if they were unpacked (path traversal). Nothing is
 * unpacked here, but such a file is not a dictionary.
 */
function checkName(name: string): void {
  const parts = name.replace(/\/$/u, '').split('/');
  const isPlain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
  const isOdd = /[\\\u0000-\u001f\u007f]|^[a-z]:/iu.test(name);
  if (!isPlain || isOdd) throw importError('importUnsafeName', name);
}

function checkEntry(entry: FileEntry, before: ReadonlyMap<string, FileEntry>): void {
  const { filename, encrypted, compressionMethod } = entry;
  if (before.has(filename)) throw importError('importTwice', filename);
  if (before.size >= MAX_FILES) throw importError('importManyFiles', MAX_FILES);
  if (encrypted) throw importError('importEncrypted', filename);
  if (!METHODS.includes(compressionMethod)) throw importError('importMethod', filename);
}

/** Sizes in bytes, as measured: those that the zip claims may be wrong. */
function checkRatio(name: string, size: number, compressed: number): void {
  if (size > RATIO_MATTERS_FROM && size > MAX_RATIO * compressed) {
    throw importError('importBomb', name);
  }
}

function hasMessage(error: unknown, message: string): boolean {
  return error instanceof Error && error.message === message;
}
