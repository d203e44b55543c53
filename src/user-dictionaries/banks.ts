/** The files of a dictionary that have entries, by their names. */
import type { ContentStore } from './dictionary-database';
import type { BankFormat } from './index-file';
import { parseKanji, type Kanji } from './parse-kanji';
import { parseMeta, type Meta } from './parse-meta';
import { parseTag, parseTerm, type Tag, type Term } from './parse-terms';
import type { SkipReason } from './skipped-items';
import type { DictionaryCounts } from './stored-records';

type Parsed = Term | Kanji | Meta | Tag;

interface BankKind {
  store: ContentStore;
  /** Null of a row that is left out. @throws {FieldError} */
  parse: (row: unknown, format: BankFormat) => Parsed | null;
  skipped: SkipReason;
  count: (counts: DictionaryCounts, parsed: Parsed) => void;
}

export interface Bank {
  name: string;
  kind: BankKind;
}

/** In the order in which they are read. */
const KINDS: Readonly<Record<string, BankKind>> = {
  tag: {
    store: 'tags',
    parse: parseTag,
    skipped: 'skippedEmpty',
    count: () => undefined,
  },
  kanji: {
    store: 'kanji',
    parse: parseKanji,
    skipped: 'skippedEmpty',
    count: (counts) => counts.kanji++,
  },
  kanji_meta: {
    store: 'meta',
    parse: (row) => parseMeta(row, 'kanji'),
    skipped: 'skippedMeta',
    count: countMeta,
  },
  term: {
    store: 'terms',
    parse: parseTerm,
    skipped: 'skippedEmpty',
    count: (counts) => counts.terms++,
  },
  term_meta: {
    store: 'meta',
    parse: (row) => parseMeta(row, 'term'),
    skipped: 'skippedMeta',
    count: countMeta,
  },
};

function countMeta(counts: DictionaryCounts, parsed: Parsed): void {
  if ('frequency' in parsed) counts.frequencies++;
  else counts.pitches++;
}

export function bankOf(name: string): { bank: Bank; kind: string; number: number } | null {
  const [, kind = '', number = ''] = /^([a-z_]+)_bank_(\d+)\.json$/u.exec(name) ?? [];
  const found = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return found ? { bank: { name, kind: found }, kind, number: Number(number) } : null;
}

/** Kind by kind, by number. */
export function banksOf(files: readonly string[]): Bank[] {
  const kinds = Object.keys(KINDS);
  return files
    .map(bankOf)
    .filter((found) => found !== null)
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.number - b.number)
    .map(({ bank }) => bank);
}
