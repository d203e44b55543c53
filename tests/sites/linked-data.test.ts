import { expect, test } from 'vitest';
import { linkedNodes, typesOf } from '../../src/sites/linked-data';

test('reads objects alone, in arrays and in graphs', () => {
  const nodes = linkedNodes([
    '{"@type":"A"}',
    '[{"@type":"B"},[{"@type":["C","D",1]}]]',
    '{"@graph":[{"@type":"E"}]}',
    'no JSON',
  ]);
  expect(nodes.flatMap(typesOf).sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
});

/** Arrays in arrays, each as small as can be: 0.29 MB of them made the background stop (A5). */
const nested = `[${Array.from({ length: 490 }, () => `[${Array(196).fill('[]').join()}]`).join()}]`;

test('does not look at more values than it must, however they are nested', () => {
  let looked = 0;
  const counting = (value: unknown): unknown =>
    Array.isArray(value)
      ? new Proxy(value.map(counting), {
          get(target, key) {
            if (typeof key === 'string' && /^\d+$/.test(key)) looked++;
            return Reflect.get(target, key) as unknown;
          },
        })
      : value;
  const parse = JSON.parse;
  JSON.parse = (text: string) => counting(parse(text)) as never;
  try {
    linkedNodes([nested]);
  } finally {
    JSON.parse = parse;
  }
  expect(looked).toBeLessThanOrEqual(5_000);
});

test('takes no longer than parsing does', () => {
  const texts = Array<string>(12).fill(nested);
  const time = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const parsing = time(() => texts.map((text) => JSON.parse(text) as unknown));
  expect(time(() => linkedNodes(texts))).toBeLessThan(20 * parsing + 200);
});

test('finds an article after many values, but not deeply nested', () => {
  expect(linkedNodes([`[${'1,'.repeat(3_000)}{"@type":"NewsArticle"}]`])).toHaveLength(1);
  expect(linkedNodes([`${'['.repeat(5_000)}{}${']'.repeat(5_000)}`])).toEqual([]);
});
