/**
 * `npm run build` and `npm run build:firefox`: builds the extension, and says where it lies and how
 * to load it.
 */
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { howToLoad, isBrowser } from './build/how-to-load';
import { PROJECT_ROOT } from './project-root';

try {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chrome' } } });
  const { browser } = values;
  if (!isBrowser(browser)) throw new Error(`There is no build for ${browser}.`);
  await build({ root: PROJECT_ROOT, browser, manifestVersion: 3 });
  console.log(howToLoad(browser, PROJECT_ROOT, process.platform));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
