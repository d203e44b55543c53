import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { dictionaryZip, largeDictionary, PIXEL, term } from '../user-dictionaries/dictionary-zips';
import { restOn } from './annotated-text';
import { cardOf } from './card-view';
import { expect, test as base } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body } = samplePage(LAYOUT);

/** Large enough for a visible progress, small enough for every run. */
const LARGE = 20_000;

interface DictionaryFixtures {
  /** The settings, with their panel of dictionaries. */
  options: Page;
  /** Writes a zip to the disk. Resolves to its path. */
  zipFile: (name: string, zip: Blob) => Promise<string>;
}

const test = base.extend<DictionaryFixtures>({
  options: async ({ openExtensionPage }, use) => {
    await use(await openExtensionPage('options.html'));
  },
  zipFile: async ({ browserName: _ }, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'kijiyomi-zips-'));
    await use(async (name, zip) => {
      const path = join(directory, name);
      await writeFile(path, Buffer.from(await zip.arrayBuffer()));
      return path;
    });
    await rm(directory, { recursive: true });
  },
});

// The background keeps in memory which dictionaries there are.
test.use({ ownBrowser: true });

const panel = (page: Page): Locator =>
  page.getByRole('region', { name: 'Dictionaries', exact: true });
const rows = (page: Page): Locator => page.locator('#dictionaries [data-dictionary]');
const outcomes = (page: Page): Locator => panel(page).getByRole('status').locator('.outcome');
const choose = (page: Page, ...paths: string[]) =>
  panel(page).locator('input[type=file]').setInputFiles(paths);

const small = (title: string, more: object = {}) =>
  dictionaryZip({
    index: { title, ...more },
    banks: { term_bank: [term('派兵', 'はへい', [`dispatch, says ${title}`])] },
  });

/** Everything in the database of dictionaries, counted. */
const storedRecords = (page: Page) =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await settled(indexedDB.open('kijiyomi-dictionaries'));
    const transaction = database.transaction([...database.objectStoreNames]);
    const counts = [...database.objectStoreNames].map((name) =>
      settled(transaction.objectStore(name).count()),
    );
    const total = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    database.close();
    return total;
  });

test('a dictionary is imported with progress and a report, and the page stays free', async ({
  options,
  zipFile,
}) => {
  const path = await zipFile('large.zip', largeDictionary('Large', LARGE));
  await options.evaluate(() => {
    const page = window as unknown as { frames_: number; shares: Set<string> };
    page.frames_ = 0;
    page.shares = new Set();
    const count = () => {
      page.frames_++;
      const bar = document.querySelector('[aria-label="Importing large.zip"]');
      if (bar) page.shares.add(bar.getAttribute('value') ?? '');
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await choose(options, path);
  await expect(
    panel(options).getByRole('progressbar', { name: 'Importing large.zip' }),
  ).toBeVisible();
  await expect(outcomes(options)).toHaveText(
    'Imported Large: 20,000 terms · 20,000 frequencies · 6,667 pitch accents.',
    { timeout: 60_000 },
  );
  const seen = await options.evaluate(() => {
    const page = window as unknown as { frames_: number; shares: Set<string> };
    return { frames: page.frames_, shares: page.shares.size };
  });
  expect(seen.frames).toBeGreaterThan(10);
  expect(seen.shares).toBeGreaterThan(2);
  await expect(rows(options)).toHaveCount(1);
  await expect(rows(options)).toContainText('large.1 · 20,000 terms');
  await options.reload();
  await expect(rows(options)).toHaveCount(1);
});

test('a canceled import leaves nothing, and a closed page leaves nothing visible', async ({
  options,
  zipFile,
  openExtensionPage,
}) => {
  const path = await zipFile('large.zip', largeDictionary('Large', LARGE));
  await choose(options, path);
  await panel(options).getByRole('button', { name: 'Cancel' }).click();
  await expect(outcomes(options)).toHaveText('Canceled. large.zip was not imported.');
  await expect(rows(options)).toHaveCount(0);
  expect(await storedRecords(options)).toBe(0);

  await choose(options, path);
  await expect.poll(() => storedRecords(options)).toBeGreaterThan(20);
  await options.close({ runBeforeUnload: false });
  const again = await openExtensionPage('options.html');
  await expect(panel(again)).toBeVisible();
  await expect(rows(again)).toHaveCount(0);
  await expect.poll(() => storedRecords(again)).toBe(0);
});

test('files are refused with their reasons, and the others are imported', async ({
  options,
  zipFile,
}) => {
  const good = await zipFile('good.zip', small('Good'));
  const zips = [
    await zipFile('text.zip', new Blob(['no zip'])),
    await zipFile('wrong.zip', dictionaryZip({ banks: { term_bank: [['漢字']] } })),
    good,
    await zipFile('path.zip', dictionaryZip({ files: [{ name: '../a.png', content: PIXEL }] })),
  ];
  await choose(options, ...zips);
  await expect(outcomes(options)).toHaveText([
    'text.zip was not imported. This is not a zip file, or the file is incomplete.',
    'wrong.zip was not imported. In the file term_bank_1.json, entry 1 does not follow the format (row).',
    'Imported Good: 1 term.',
    /path\.zip was not imported\. The name of a file in the zip file points outside of it/u,
  ]);
  await expect(rows(options)).toHaveCount(1);
  const before = await storedRecords(options);

  await choose(options, await zipFile('newer.zip', small('Good', { revision: '2' })));
  await expect(outcomes(options)).toContainText('You already have a dictionary named Good.');
  await expect(rows(options)).toContainText('1 · 1 term');
  await outcomes(options).getByRole('button', { name: 'Replace it' }).click();
  await expect(outcomes(options)).toHaveText('Imported Good: 1 term.');
  await expect(rows(options)).toHaveCount(1);
  await expect(rows(options)).toContainText('2 · 1 term');
  await expect.poll(() => storedRecords(options)).toBe(before);
});

test('dictionaries are ordered, switched and removed by the keyboard', async ({
  options,
  zipFile,
}) => {
  const titles = rows(options).locator('.dictionary-title');
  await choose(
    options,
    await zipFile('a.zip', small('A', { attribution: '<b>Attribution of A</b>' })),
    await zipFile('b.zip', small('B')),
    await zipFile('c.zip', small('C')),
  );
  await expect(titles).toHaveText(['A', 'B', 'C']);

  const up = panel(options).getByRole('button', { name: 'Move C up' });
  await up.focus();
  await options.keyboard.press('Enter');
  await expect(titles).toHaveText(['A', 'C', 'B']);
  await expect(up).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(titles).toHaveText(['C', 'A', 'B']);
  await expect(up).toBeDisabled();
  await expect(panel(options).getByRole('button', { name: 'Move C down' })).toBeFocused();
  await expect(panel(options).getByRole('status')).toContainText('C is now number 1 of 3.');

  const use = panel(options).getByRole('switch', { name: 'Use A' });
  await use.focus();
  await options.keyboard.press('Space');
  await expect(use).toHaveAttribute('aria-checked', 'false');

  await rows(options).nth(1).getByText('About this dictionary').click();
  await expect(rows(options).nth(1)).toContainText('<b>Attribution of A</b>');

  const remove = panel(options).getByRole('button', { name: 'Remove C' });
  await remove.focus();
  await options.keyboard.press('Enter');
  const keep = panel(options).getByRole('button', { name: 'Cancel' });
  await expect(keep).toBeFocused();
  await options.keyboard.press('Escape');
  await expect(remove).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(keep).toBeFocused();
  await options.keyboard.press('Shift+Tab');
  await options.keyboard.press('Enter');
  await expect(titles).toHaveText(['A', 'B']);
  await expect(panel(options).getByRole('status')).toContainText('Removed C.');

  await options.reload();
  await expect(titles).toHaveText(['A', 'B']);
  await expect(use).toHaveAttribute('aria-checked', 'false');
});

test('an imported dictionary answers in the card, under its name', async ({
  options,
  zipFile,
  openArticle,
}) => {
  const content = [
    { tag: 'span', lang: 'ja', content: ['軍隊を派遣すること。'] },
    { tag: 'img', path: 'pixel.png', width: 20, height: 20, alt: 'a pixel' },
    { tag: 'a', href: '?query=派遣', content: '派遣' },
    { tag: 'a', href: 'javascript:alert(1)', content: 'trap' },
  ];
  const zip = dictionaryZip({
    index: { title: 'Own words' },
    banks: {
      term_bank: [term('派兵', 'はへい', [{ type: 'structured-content', content }])],
      term_meta_bank: [['派兵', 'freq', { reading: 'はへい', frequency: { value: 4321 } }]],
    },
    files: [{ name: 'pixel.png', content: PIXEL }],
  });
  await choose(options, await zipFile('own.zip', zip));
  await expect(rows(options)).toHaveCount(1);

  // A page whose policy allows nothing to be loaded.
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  const page = await openArticle(LAYOUT, {
    mutate: (html) => html.replace(/<head>/u, `<head>${policy}`),
  });
  await restOn(page, '派兵', body);
  const card = cardOf(page);
  const entry = card.find('.entry').first;
  await expect.poll(() => entry.find('ol.senses > li').text()).toContain('dispatch of troops');
  expect(await entry.text()).toContain('Own words 4321');
  expect(await card.find('.dictionary').text()).toBe('Own words');
  const own = card.find('.entry.imported');
  expect(await own.text()).toContain('軍隊を派遣すること。');
  const image = own.find('img[alt="a pixel"]');
  await expect.poll(() => image.one((img) => (img as HTMLImageElement).naturalWidth)).toBe(1);
  expect(await own.find('a').count()).toBe(0);
  await own.button('派遣').click();
  await expect.poll(() => card.headword.text()).toBe('派遣');
});
