import { statSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION, expect, test } from './extension-fixtures';

/** In bytes, before compression: what a page may be asked to load. */
const LARGEST = 60_000;

test('the content script is small enough for every page', () => {
  expect(statSync(join(EXTENSION, 'reader.js')).size).toBeLessThanOrEqual(LARGEST);
});
