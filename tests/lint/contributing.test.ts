import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const CONTRIBUTING = read('CONTRIBUTING.md');

/** Of the examples that were taken out again. */
const NOT_KEPT = /biz-journal|json\.(?:test\.)?ts$|sentence-section/u;

/** Without those of the examples' own files. */
function namedFiles(): string[] {
  const paths = [...CONTRIBUTING.matchAll(/(?:src|tests|assets)\/[\p{L}\w./-]+\.\w+/gu)].map(
    ([path]) => path,
  );
  return [...new Set(paths)].filter((path) => !NOT_KEPT.test(path));
}

test('the recipes name files', () => {
  expect(namedFiles().length).toBeGreaterThan(15);
});

test.each(namedFiles())('%s exists', (file) => {
  expect(existsSync(join(ROOT, file))).toBe(true);
});

test('the commands exist, and the folders that they test', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = [...CONTRIBUTING.matchAll(/npm (?:run )?(?:-s )?([\w:-]+)([^`\n]*)/gu)];
  const unknown = commands.filter(([, name = '']) => name !== 'ci' && !(name in scripts));
  expect(unknown.map(([command]) => command)).toEqual([]);
  const folders = commands.flatMap(([, , rest = '']) => rest.match(/tests\/[\w/-]+/gu) ?? []);
  expect(folders.length).toBeGreaterThan(6);
  expect(folders.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
});

test.each([
  ['丁', 'src/numbers/counters/counters-of-things.ts'],
  ['風車', 'src/readings/heteronyms/words/風車.ts'],
])('the example %s is what %s has', (word, file) => {
  const blocks = [...CONTRIBUTING.matchAll(/^ *```ts\n(.*?)^ *```/gmsu)].map(
    ([, code = '']) => code,
  );
  const example = blocks.find((code) => code.includes(word)) ?? '';
  const withoutIndent = (code: string) => code.trim().replace(/^ +/gmu, '');
  expect(example).not.toBe('');
  expect(withoutIndent(read(file))).toContain(withoutIndent(example));
});
