/** What is bundled into the extension ships with its license; both as the build left them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import {
  LICENSES_FILE,
  modulesFile,
  packageOf,
  type BundledModules,
} from '../../src/commands/build/bundled-licenses';
import { PROJECT_ROOT } from '../../src/commands/project-root';

/** @param extension the folder of a build */
export async function expectLicenses(extension: string): Promise<void> {
  const licenses = await readFile(join(extension, LICENSES_FILE), 'utf8');
  const modules = JSON.parse(await readFile(modulesFile(extension), 'utf8')) as BundledModules;

  const scripts = (await readdir(extension, { recursive: true })).filter((file) =>
    file.endsWith('.js'),
  );
  expect(scripts.filter((script) => !(script in modules))).toEqual([]);

  const names = new Set<string>();
  for (const id of new Set(scripts.flatMap((script) => modules[script] ?? []))) {
    const found = await packageOf(id);
    if (found === null) continue;
    names.add(found.name);
    expect(licenses).toContain(`\n${found.name} ${found.version} (${found.license})\n`);
  }
  const expected = ['@zip.js/zip.js', 'csv-stringify', 'idb', 'preact', 'valibot', 'wanakana'];
  expect([...names]).toEqual(expect.arrayContaining(expected));
  const own = await readFile(join(PROJECT_ROOT, 'LICENSE'), 'utf8');
  expect(licenses).toContain(own.trim());
  for (const holder of [
    '(c) 2023, Gildas Lormeau',
    // Of the code in csv-stringify that is not its own.
    '(c) Feross Aboukhadijeh',
    '(c) 2008, Fair Oaks Labs, Inc.',
    'OpenJS Foundation and other contributors',
  ]) {
    expect(licenses).toContain(`Copyright ${holder}`);
  }
  expect(
    licenses.match(/Redistributions in binary form|Permission (?:is hereby granted|to use)/gu)!
      .length,
  ).toBeGreaterThan(names.size);
}
