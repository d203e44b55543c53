import { fuzzPages } from '../fuzz/fuzz-pages';
import { samplePages } from '../fuzz/page-sources';
import { expect, test } from './extension-fixtures';

/** `npm run fuzz -- --pages N` does more of them, on saved pages too. */
const PAGES = 24;
const FIRST_SEED = 1;

test('randomly changed pages are annotated, and restored to what they would be', async () => {
  test.setTimeout(240_000);
  const { read, failures } = await fuzzPages(samplePages(), PAGES, FIRST_SEED);
  expect(failures).toEqual([]);
  expect(read).toBeGreaterThan(PAGES / 2);
});
