/** Damages JSON, for tests of what is read from a file. */
import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values that are unexpected in place of a number, a text, a list or an object. */
const strange = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    1e308,
    -0,
    '',
    '\ud800',
    '\0',
    '__proto__',
    '2026-01-01T00:00:00+09',
    '9999-99-99T99:99:99Z',
    '+275760-09-13T00:00:00Z',
    'javascript:alert(1)',
    '<b>',
    [],
    {},
    [[[]]],
  ),
  fc.constant('長'.repeat(50_000)),
  fc.string({ unit: 'binary' }),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

/** Replaces, removes or repeats one value somewhere in the file. */
const mutation = fc.record({
  path: fc.array(fc.nat(20), { maxLength: 6 }),
  act: fc.constantFrom('replace', 'remove', 'repeat', 'proto'),
  value: strange,
});

function mutate(
  root: Json,
  { path, act, value }: { path: number[]; act: string; value: Json },
): void {
  let parent = root as Record<string, Json>;
  let key = '';
  for (const step of path) {
    const target: Json = key === '' ? parent : parent[key]!;
    if (typeof target !== 'object' || target === null) break;
    const keys = Object.keys(target);
    if (keys.length === 0) break;
    parent = target as Record<string, Json>;
    key = keys[step % keys.length]!;
  }
  if (key === '') return;
  if (act === 'replace') parent[key] = value;
  else if (act === 'remove') delete parent[key];
  else if (act === 'proto') {
    const own = { value, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(parent, '__proto__', own);
  } else if (Array.isArray(parent)) parent.push(structuredClone(parent[key]!));
}

/** The JSON with one to three mutations. */
export function mutatedJson<T extends Json>(valid: T): fc.Arbitrary<T> {
  return fc.array(mutation, { minLength: 1, maxLength: 3 }).map((mutations) => {
    const copy = structuredClone(valid);
    for (const each of mutations) mutate(copy, each);
    return copy;
  });
}
