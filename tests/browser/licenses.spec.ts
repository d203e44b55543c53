/** What is bundled into the extension ships with its license; both as the build left them. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  LICENSES_FILE,
  modulesFile,
  packageOf,
  type BundledModules,
} from '../../src/commands/bundled-licenses';
import { EXTENSION, expect, test } from './extension-fixtures';

const OUTPUT = dirname(EXTENSION);

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`each module in ${build} has its license in the package`, async () => {
    const extension = join(OUTPUT, build);
    test.skip(!existsSync(modulesFile(extension)), `${build} was not built.`);
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
    const own = await readFile(join(OUTPUT, '..', 'LICENSE'), 'utf8');
    expect(licenses).toContain(own.trim());
    expect(licenses).toContain('Copyright (c) 2023, Gildas Lormeau');
    expect(licenses).toContain('Copyright (c) Feross Aboukhadijeh');
    expect(
      licenses.match(/Redistributions in binary form|Permission (?:is hereby granted|to use)/gu)!
        .length,
    ).toBeGreaterThan(names.size);
  });
}

test('the options show the licenses', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await options.locator('#licenses summary').click();
  await expect(options.locator('#licenses pre')).toContainText('@zip.js/zip.js');
  await expect(options.locator('#licenses pre')).toContainText('Kijiyomi contributors');
});
