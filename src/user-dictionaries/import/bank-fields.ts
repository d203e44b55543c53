/**
 * Validators of the fields of a bank's row, written by hand: a bank has up to hundreds of thousands
 * of rows, and to validate them with valibot would take several times as long as to store them.
 */
import { MAX_TERM } from './import-limits';

/** A row that does not follow the format. */
export class FieldError extends Error {
  override name = 'FieldError';

  /** @param field by the name that the format gives it */
  constructor(readonly field: string) {
    super(field);
  }
}

export function rowOf(value: unknown, atLeast: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length < atLeast) throw new FieldError('row');
  return value;
}

/** A headword, reading or name. */
export function shortText(value: unknown, field: string): string {
  if (typeof value !== 'string' || value.length > MAX_TERM) throw new FieldError(field);
  return value;
}

/** Names separated by spaces; some dictionaries write null for none. */
export function names(value: unknown, field: string): string {
  return value === null ? '' : shortText(value, field);
}

export function text(value: unknown, field: string): string {
  if (typeof value !== 'string') throw new FieldError(field);
  return value;
}

export function number(value: unknown, field: string): number {
  if (typeof value !== 'number') throw new FieldError(field);
  return value;
}

export function list(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new FieldError(field);
  return value;
}

export function record(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FieldError(field);
  }
  return value as Record<string, unknown>;
}
