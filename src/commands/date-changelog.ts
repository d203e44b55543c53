/**
 * Run by `npm version`, between the change of package.json and the commit: turns the section
 * Unreleased of CHANGELOG.md into that of the new version. Fails if it has no entries.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root';
import { dateUnreleased } from './release/changelog';

const CHANGELOG = join(PROJECT_ROOT, 'CHANGELOG.md');

try {
  const version = process.env['npm_package_version'];
  if (version === undefined) throw new Error('Run it by npm version, which says the version.');
  const today = new Date().toISOString().slice(0, 10);
  await writeFile(CHANGELOG, dateUnreleased(await readFile(CHANGELOG, 'utf8'), version, today));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
