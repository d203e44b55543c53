/** Rows of term_meta_bank and kanji_meta_bank: frequencies and pitch accents. */
import { toHiragana } from '../../text/kana';
import { FieldError, list, record, rowOf, shortText } from './bank-fields';
import type { MetaRow } from '../store/stored-records';

/**
 * Term, kind, data. The data of `freq`: a number, a text or `{ value, displayValue }`, all of them
 * also as `{ reading, frequency }`; of `pitch`: `{ reading, pitches: [{ position }] }`.
 * @returns null for kinds that are not supported, such as `ipa`
 * @throws {FieldError}
 */
export function parseMeta(value: unknown, of: 'term' | 'kanji'): MetaRow | null {
  const row = rowOf(value, 3);
  const term = shortText(row[0], of === 'term' ? 'term' : 'character');
  const kind = shortText(row[1], 'kind');
  const data = row[2];
  if (kind === 'freq') return { term, ...readAndFrequency(data) };
  if (kind !== 'pitch' || of === 'kanji') return null;
  const { reading, pitches } = record(data, 'pitch');
  const accents = list(pitches, 'pitches').map((pitch) =>
    downstep(record(pitch, 'pitches')['position']),
  );
  return { term, reading: toHiragana(shortText(reading, 'reading')), accents };
}

function readAndFrequency(data: unknown): Pick<MetaRow, 'reading' | 'frequency'> {
  if (typeof data === 'object' && data !== null && 'frequency' in data) {
    const { reading = '', frequency } = data as Record<string, unknown>;
    return {
      reading: toHiragana(shortText(reading, 'reading')),
      frequency: frequencyOf(frequency),
    };
  }
  return { reading: '', frequency: frequencyOf(data) };
}

function frequencyOf(data: unknown): NonNullable<MetaRow['frequency']> {
  if (typeof data === 'number') return { value: data, shown: `${data}` };
  if (typeof data === 'string') {
    const digits = /\d+/u.exec(data)?.[0];
    const shown = shortText(data, 'frequency');
    return digits === undefined ? { shown } : { value: Number(digits), shown };
  }
  const { value, displayValue } = record(data, 'frequency');
  if (typeof value !== 'number') throw new FieldError('frequency');
  return {
    value,
    shown: displayValue == null ? `${value}` : shortText(displayValue, 'frequency'),
  };
}

/** From a number, or from the pitch of each mora and of a following particle, as in `LHHL`. */
function downstep(position: unknown): number {
  if (typeof position === 'string' && /^[HL]+$/u.test(position)) return position.indexOf('HL') + 1;
  if (typeof position === 'number' && Number.isInteger(position) && position >= 0) return position;
  throw new FieldError('position');
}
