/**
 * Streaming parser of a JSON array: items are parsed as their bytes arrive, so a bank of hundreds of
 * megabytes is never in memory as a whole. Nesting that is too deep is found before JSON.parse.
 */
import { importError } from './import-problem';
import { MAX_JSON_DEPTH, MAX_ENTRY, MEGABYTE } from './import-limits';

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
/** A byte of the UTF-8 byte order mark, with which some files begin. */
const isMark = (byte: number) => byte === 0xef || byte === 0xbb || byte === 0xbf;

export class ArrayRows {
  /** How many items have ended with a comma. */
  private ended = 0;
  /** How many items have been returned. */
  private given = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private closed = false;
  /** Bytes after the last comma between items. */
  private rest: Uint8Array[] = [];
  private restSize = 0;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });

  /** @param file its name, for errors */
  constructor(readonly file: string) {}

  /** How many items have been returned. */
  get count(): number {
    return this.given;
  }

  /**
   * @returns the items that ended in these bytes
   * @throws {ImportError} if they are not JSON, are nested too deep or too long for one item
   */
  push(bytes: Uint8Array): unknown[] {
    const { start, end, lastComma } = this.scan(bytes);
    if (lastComma < 0 && !this.closed) {
      this.keep(bytes.slice(start, end));
      if (this.restSize > MAX_ENTRY) {
        throw importError('importLarge', this.file, MAX_ENTRY / MEGABYTE);
      }
      return [];
    }
    const cut = this.closed ? end : lastComma;
    this.keep(bytes.subarray(start, cut));
    const items = this.parse();
    if (!this.closed) this.keep(bytes.slice(cut + 1, end));
    return items;
  }

  /** @throws {ImportError} if the array has not ended */
  end(): void {
    if (!this.closed) throw this.notJson();
  }

  /** The range of the bytes that is in the array, and the index of the last comma between items. */
  private scan(bytes: Uint8Array): { start: number; end: number; lastComma: number } {
    let start = this.depth === 0 ? bytes.length : 0;
    let end = bytes.length;
    let lastComma = -1;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === BACKSLASH) this.escaped = true;
        else if (byte === QUOTE) this.inString = false;
      } else if (this.depth === 0) {
        if (byte === OPEN_BRACKET && !this.closed) {
          this.depth = 1;
          start = i + 1;
        } else if (!isSpace(byte) && (this.closed || !isMark(byte))) {
          throw this.notJson();
        }
      } else if (byte === QUOTE) {
        this.inString = true;
      } else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) {
        // The outer array counts too.
        if (++this.depth > MAX_JSON_DEPTH) {
          throw importError('importDeep', this.file, this.ended + 1, MAX_JSON_DEPTH);
        }
      } else if (byte === CLOSE_BRACKET || byte === CLOSE_BRACE) {
        if (--this.depth === 0) {
          if (byte === CLOSE_BRACE) throw this.notJson();
          this.closed = true;
          end = i;
        }
      } else if (byte === COMMA && this.depth === 1) {
        lastComma = i;
        this.ended++;
      }
    }
    return { start, end: Math.max(start, end), lastComma };
  }

  private keep(bytes: Uint8Array): void {
    this.restSize += bytes.length;
    this.rest.push(bytes);
  }

  private parse(): unknown[] {
    const text = this.text();
    // Otherwise `[,]` would be taken for an empty array.
    if (this.ended > 0 && text.trim() === '') throw this.notJson();
    let items: unknown[];
    try {
      items = JSON.parse(`[${text}]`) as unknown[];
    } catch {
      throw this.notJson();
    }
    this.given += items.length;
    return items;
  }

  private text(): string {
    const joined = new Uint8Array(this.restSize);
    let at = 0;
    for (const bytes of this.rest) {
      joined.set(bytes, at);
      at += bytes.length;
    }
    this.rest = [];
    this.restSize = 0;
    try {
      return this.decoder.decode(joined);
    } catch {
      throw this.notJson();
    }
  }

  private notJson() {
    return importError('importNotJson', this.file, this.given);
  }
}
