import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const TOUR = readFileSync(join(ROOT, 'src/README.md'), 'utf8');

/** `name`, and `name`, (path/file.ts): names and the file that has them. */
const NAMED = /((?:`\w+`(?:,? and |, )?)+)\s+\(([\w/-]+\.tsx?)\)/gu;

function namesInFiles(): [name: string, file: string][] {
  return [...TOUR.matchAll(NAMED)].flatMap(([, names = '', file = '']) =>
    [...names.matchAll(/`(\w+)`/gu)].map(([, name = '']): [string, string] => [name, file]),
  );
}

test('the tour names functions with their files', () => {
  expect(namesInFiles().length).toBeGreaterThan(40);
});

test.each(namesInFiles())('%s is in %s', (name, file) => {
  const code = readFileSync(join(ROOT, 'src', file), 'utf8');
  expect(code).toMatch(
    new RegExp(
      `(?:(?:class|function\\*?|const|type|interface) |^  (?:private )?(?:async )?)${name}\\b`,
      'mu',
    ),
  );
});

test.each([...TOUR.matchAll(/^\| (`[^|]+) \|/gmu)].map(([, rooms = '']) => rooms))(
  'there are rooms called %s',
  (rooms) => {
    for (const [, room = ''] of rooms.matchAll(/`([\w-]+)`/gu)) {
      expect(existsSync(join(ROOT, 'src', room)), room).toBe(true);
    }
  },
);
