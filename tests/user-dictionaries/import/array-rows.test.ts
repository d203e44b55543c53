import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArrayRows } from '../../../src/user-dictionaries/import/array-rows';
import { MAX_JSON_DEPTH, MAX_ENTRY } from '../../../src/user-dictionaries/import/import-limits';

const FILE = 'term_bank_1.json';
const encoder = new TextEncoder();

function readAll(text: string | Uint8Array, sizes: readonly number[] = [7]): unknown[] {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const rows = new ArrayRows(FILE);
  const items: unknown[] = [];
  let part = 0;
  for (let at = 0; at < bytes.length; part++) {
    const size = sizes[part % sizes.length]!;
    items.push(...rows.push(bytes.subarray(at, at + size)));
    at += size;
  }
  rows.end();
  return items;
}

describe('reading an array row by row', () => {
  it('returns what JSON.parse returns, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 6 })),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        fc.constantFrom(undefined, 1),
        (value, sizes, indent) => {
          const text = JSON.stringify(value, null, indent);
          expect(readAll(text, sizes)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('accepts a byte order mark and white space around the array', () => {
    expect(readAll('\uFEFF [1, 2]\n')).toEqual([1, 2]);
    expect(readAll(' [ ] ')).toEqual([]);
  });

  it.each([
    ['no array', '{"a": 1}', 0],
    ['text before it', 'x[1]', 0],
    ['a row without an end', '[1, 2', 1],
    ['the wrong bracket', '[1}', 0],
    ['a comma too many', '[1, 2, ]', 2],
    ['two commas', '[1,,2]', 1],
    ['commas alone', '[,]', 0],
    ['text behind it', '[1] 2', 1],
    ['a damaged row', '[[1], [2, [3]]', 1],
    ['what is no JSON', "[['a']]", 0],
  ])('refuses %s', (_, text, after) => {
    let error: unknown;
    try {
      readAll(text, [3]);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ problem: 'importNotJson' });
    expect((error as { substitutions: unknown[] }).substitutions[0]).toBe(FILE);
    expect((error as { substitutions: number[] }).substitutions[1]).toBeLessThanOrEqual(after);
  });

  it('rejects bytes that are not UTF-8', () => {
    expect(() => readAll(new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d]))).toThrow('importNotJson');
  });

  it('refuses brackets that nest too deep, and says in which row', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(readAll(`[0,${nested(MAX_JSON_DEPTH - 1)}]`)).toHaveLength(2);
    expect(() => readAll(`[0,${nested(MAX_JSON_DEPTH)}]`)).toThrow(
      `importDeep ${FILE}, 2, ${MAX_JSON_DEPTH}`,
    );
    // Before the rest of it is read.
    const rows = new ArrayRows(FILE);
    expect(() => rows.push(encoder.encode('['.repeat(1_000)))).toThrow('importDeep');
  });

  it('counts no brackets in strings', () => {
    const text = JSON.stringify(['['.repeat(1_000), '"\\]'.repeat(100)]);
    expect(readAll(text, [1])).toEqual(JSON.parse(text));
  });

  it('refuses a row that is too long before it is complete', () => {
    const rows = new ArrayRows(FILE);
    const chunk = encoder.encode('a'.repeat(1 << 20));
    rows.push(encoder.encode('["'));
    expect(() => {
      for (let size = 0; size <= 2 * MAX_ENTRY; size += chunk.length) rows.push(chunk);
    }).toThrow('importLarge');
  });
});
