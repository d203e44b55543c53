/** What the card says if nothing could be stored. */
import type { Page } from '@playwright/test';
import { restOn } from './annotated-text';
import { cardOf } from './card-view';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body } = samplePage(LAYOUT);

/** In which Chromium (156) closes a database that nobody uses, in milliseconds. */
const CLOSING_TIME = 3_000;

const status = (page: Page) => cardOf(page).find('.status').text();
const isSaved = (page: Page) => cardOf(page).find('button.save').attribute('aria-pressed');

// Other tests must not meet a full disk.
test.use({ ownBrowser: true });

test('says that the disk is full, keeps the card as it was, and saves when there is room', async ({
  openArticle,
  context,
  extensionId,
  stopBackground,
}) => {
  const page = await openArticle(LAYOUT);
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  // The welcome page has opened the database: until it is closed, Chromium goes by the room that
  // there was then.
  await stopBackground();
  await page.waitForTimeout(CLOSING_TIME);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await restOn(page, '派兵', body);
  await expect.poll(() => isSaved(page)).toBe('false');
  const before = await cardOf(page).find('.card').box();
  await cardOf(page).find('button.save').click();
  await expect.poll(() => status(page)).toMatch(/^This was not stored: the disk/u);
  expect(await isSaved(page)).toBe('false');
  expect(await cardOf(page).find('.card').box()).toEqual(before);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await cardOf(page).find('button.save').click();
  await expect.poll(() => isSaved(page)).toBe('true');
  expect(await status(page)).toBe('');
});

test('says that a newer version has used the words', async ({ openArticle, openExtensionPage }) => {
  const own = await openExtensionPage('options.html');
  await own.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name!);
    for (const name of new Set([...names, 'kijiyomi'])) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const opening = indexedDB.open(name, 9_999);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
      opening.onerror = () => reject(opening.error!);
      await promise;
    }
  });
  await own.close();
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await cardOf(page).find('button.save').click();
  await expect.poll(() => status(page)).toMatch(/newer version/u);
  expect(await isSaved(page)).toBe('false');
});
