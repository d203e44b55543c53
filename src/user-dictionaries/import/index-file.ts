/** A dictionary's index.json: its title, and the format of its banks. */
import * as v from 'valibot';
import { ArrayRows } from './array-rows';
import { ImportError, importError } from './import-problem';
import { MAX_TERM } from './import-limits';

/** Maximum length of a dictionary's description and the like, in UTF-16 units. */
const MAX_TEXT = 20_000;

export const INDEX_FILE = 'index.json';

/** Versions of the format that dictionaries use. */
const FORMATS = [1, 3] as const;
export type BankFormat = (typeof FORMATS)[number];

const text = v.optional(v.pipe(v.string(), v.maxLength(MAX_TEXT)), '');

const tagSchema = v.object({
  category: v.optional(v.string(), ''),
  order: v.optional(v.number(), 0),
  notes: v.optional(v.string(), ''),
});

const indexSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_TERM)),
  revision: v.pipe(v.string(), v.maxLength(MAX_TERM)),
  format: v.optional(v.unknown()),
  version: v.optional(v.unknown()),
  author: text,
  url: text,
  description: text,
  attribution: text,
  /** Whether frequencies are ranks or counts. */
  frequencyMode: v.optional(v.picklist(['rank-based', 'occurrence-based'])),
  /** Tags of older dictionaries, which have no tag banks. */
  tagMeta: v.optional(v.record(v.string(), tagSchema), {}),
});

type IndexFile = v.InferOutput<typeof indexSchema>;
export interface DictionaryIndex extends Omit<IndexFile, 'format' | 'version'> {
  format: BankFormat;
}

/** @throws {ImportError} */
export function parseIndex(bytes: Uint8Array): DictionaryIndex {
  const { format, version, ...index } = parsed(soleItem(bytes));
  const known = FORMATS.find((each) => each === (format ?? version));
  if (known === undefined) {
    throw importError('importFormat', JSON.stringify(format ?? version ?? null));
  }
  return { ...index, format: known };
}

function parsed(content: unknown): IndexFile {
  const result = v.safeParse(indexSchema, content);
  if (result.success) return result.output;
  throw importError('importIndexSchema', v.getDotPath(result.issues[0]) ?? 'index');
}

/** Parsed like a bank, with the same limit of nesting. */
function soleItem(bytes: Uint8Array): unknown {
  const rows = new ArrayRows(INDEX_FILE);
  const encoder = new TextEncoder();
  const items = [encoder.encode('['), withoutMark(bytes), encoder.encode(']')].flatMap((part) =>
    rows.push(part),
  );
  rows.end();
  if (items.length !== 1) throw new ImportError('importNotJson', [INDEX_FILE, 0]);
  return items[0];
}

/** Without the byte order mark that some files start with. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}
