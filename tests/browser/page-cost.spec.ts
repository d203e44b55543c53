import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION, expect, test } from './extension-fixtures';

/**
 * In bytes, compressed: two thirds of what a page may pay for the script and its messages together.
 * Plain bytes have no limit: readable code that minifies badly is right.
 */
const LARGEST = 40_000;

test('the content script is small enough for every page', () => {
  const script = readFileSync(join(EXTENSION, 'content-script.js'));
  expect(gzipSync(script).length).toBeLessThanOrEqual(LARGEST);
});
