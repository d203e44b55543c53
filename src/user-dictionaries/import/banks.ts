/** The kinds of bank files, recognized by their names, and how their rows are parsed. */
import { toHiragana } from '../../text/kana';
import type { BankFormat } from './index-file';
import { parseKanji } from './parse-kanji';
import { parseMeta } from './parse-meta';
import { parseTag, parseTerm, type Tag } from './parse-terms';
import type { SkipReason } from './skipped-items';
import type {
  DictionaryCounts,
  KanjiRow,
  MetaRow,
  RowKind,
  TermRow,
} from '../store/stored-records';

/** A row with the keys that it is found by. */
export interface KeyedRow {
  kind: RowKind;
  keys: readonly string[];
  /** Of the rows of a key, the one with the highest score comes first. */
  score: number;
  row: TermRow | KanjiRow | MetaRow;
  countedAs: keyof DictionaryCounts;
}

interface BankKind {
  /** @returns null for a row that is skipped @throws {FieldError} */
  parse: (row: unknown, format: BankFormat) => KeyedRow | Tag | null;
  skipped: SkipReason;
}

export interface Bank extends BankKind {
  name: string;
}

/** In the order in which they are read. */
const KINDS: Readonly<Record<string, BankKind>> = {
  tag: { parse: parseTag, skipped: 'skippedEmpty' },
  kanji: { parse: keyedKanji, skipped: 'skippedEmpty' },
  kanji_meta: {
    parse: (row) => keyedMeta('kanjiMeta', parseMeta(row, 'kanji')),
    skipped: 'skippedMeta',
  },
  term: { parse: keyedTerm, skipped: 'skippedEmpty' },
  term_meta: {
    parse: (row) => keyedMeta('termMeta', parseMeta(row, 'term')),
    skipped: 'skippedMeta',
  },
};

function keyedTerm(value: unknown, format: BankFormat): KeyedRow | null {
  const row = parseTerm(value, format);
  if (row === null) return null;
  const { term, score } = row;
  const reading = toHiragana(row.reading);
  const keys = reading === '' || reading === term ? [term] : [term, reading];
  return { kind: 'term', keys, score, row, countedAs: 'terms' };
}

function keyedKanji(value: unknown, format: BankFormat): KeyedRow | null {
  const row = parseKanji(value, format);
  if (row === null) return null;
  return { kind: 'kanji', keys: [row.character], score: 0, row, countedAs: 'kanji' };
}

function keyedMeta(kind: RowKind, row: MetaRow | null): KeyedRow | null {
  if (row === null) return null;
  const countedAs = row.frequency === undefined ? 'pitches' : 'frequencies';
  return { kind, keys: [row.term], score: 0, row, countedAs };
}

/** Kind by kind, by number. */
export function banksOf(files: readonly string[]): Bank[] {
  const kinds = Object.keys(KINDS);
  return files
    .map(partsOf)
    .filter((parts) => parts !== null)
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.number - b.number)
    .map(({ name, kind }) => ({ name, ...KINDS[kind]! }));
}

export function isBank(file: string): boolean {
  return partsOf(file) !== null;
}

function partsOf(name: string): { name: string; kind: string; number: number } | null {
  const [, kind = '', number = ''] = /^([a-z_]+)_bank_(\d+)\.json$/u.exec(name) ?? [];
  return Object.hasOwn(KINDS, kind) ? { name, kind, number: Number(number) } : null;
}
