import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../src/vocabulary/exports/export-format';
import { EXPORT_FORMATS } from '../../../src/vocabulary/exports/export-formats';
import { entryOf, troopDispatch } from '../vocabulary-entries';

async function* noWords() {}

async function* twoBatches() {
  yield [entryOf({ ...troopDispatch, term: '最古' })];
  yield [entryOf({ ...troopDispatch, term: '最新' })];
}

describe('the export formats', () => {
  it('have ids of their own', () => {
    const ids = EXPORT_FORMATS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toContain('csv');
  });

  it.each(EXPORT_FORMATS)('can be written: $id', async ({ load, mime }) => {
    const { write } = await load();
    const empty = new Blob(await write(noWords()), { type: mime });
    const full = new Blob(await write(twoBatches()), { type: mime });
    expect(full.size).toBeGreaterThan(empty.size);
    expect(full.type).toBe(mime);
  });

  it('name their files after the local date', () => {
    const [format] = EXPORT_FORMATS;
    const lateInTheEvening = new Date(2026, 2, 9, 23, 59);
    expect(exportFileName(format!, lateInTheEvening)).toBe('kijiyomi-2026-03-09.csv');
  });
});
