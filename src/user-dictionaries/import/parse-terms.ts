/** Rows of term banks and tag banks. */
import { FieldError, list, names, number, rowOf, shortText, text } from './bank-fields';
import type { BankFormat } from './index-file';
import type { TagRecord, TermRow } from '../store/stored-records';

export type Tag = Omit<TagRecord, 'dictionary'>;

/**
 * Format 1: term, reading, tags, rules, score, definition …; format 3: term, reading, tags of the
 * definitions, rules, score, definitions, sequence number, tags of the term.
 * @returns null for an empty row: no term or no definition
 * @throws {FieldError}
 */
export function parseTerm(value: unknown, format: BankFormat): TermRow | null {
  const row = rowOf(value, format === 1 ? 5 : 8);
  const term = shortText(row[0], 'term');
  const reading = shortText(row[1], 'reading');
  const definitions = format === 1 ? row.slice(5) : list(row[5], 'definitions');
  for (const definition of definitions) checkDefinition(definition, format);
  const parsed: TermRow = {
    term,
    reading,
    definitionTags: names(row[2], 'definition tags'),
    termTags: format === 1 ? '' : names(row[7], 'term tags'),
    rules: shortText(row[3], 'rules'),
    score: number(row[4], 'score'),
    definitions,
  };
  return term === '' || definitions.length === 0 ? null : parsed;
}

/** Checks the type. Structured content is validated when it is drawn. */
function checkDefinition(definition: unknown, format: BankFormat): void {
  if (typeof definition === 'string') return;
  if (format === 1 || typeof definition !== 'object' || definition === null) {
    throw new FieldError('definitions');
  }
  // A form that refers to its lemma: the lemma and the inflections.
  if (Array.isArray(definition)) return;
  const { type, text: content, path } = definition as Record<string, unknown>;
  if (type === 'text') text(content, 'definitions: text');
  else if (type === 'image') text(path, 'definitions: path');
  else if (type !== 'structured-content') throw new FieldError('definitions: type');
}

/** Name, category, order, notes, score. */
export function parseTag(value: unknown): Tag {
  const row = rowOf(value, 4);
  return {
    name: shortText(row[0], 'name'),
    category: shortText(row[1], 'category'),
    order: number(row[2], 'order'),
    notes: shortText(row[3], 'notes'),
  };
}
