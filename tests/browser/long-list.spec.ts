/** Lists of saved words that are long or damaged: written into the database by a page. */
import type { Page } from '@playwright/test';
import { backupOf, manyWords } from '../bench/many-words';
import { expect, test } from './extension-fixtures';

const COUNT = 3_000;

/** A window that is 720 pixels high has room for far fewer rows, those kept above and below it too. */
const MOST_ROWS = 40;

interface StoredWord {
  term: string;
  savedAt: string;
}

/** Newest last. */
const longList = (): StoredWord[] =>
  Array.from({ length: COUNT }, (_, n) => ({
    term: `単語${n}号`,
    savedAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
  }));

/** Writes words as version 2 of the database has them, or a new database as version 1 had them. */
async function store(page: Page, words: StoredWord[], version: 1 | 2): Promise<void> {
  await page.evaluate(
    async ([stored, wanted]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error!);
        });
      if (wanted === 1) await done(indexedDB.deleteDatabase('kijiyomi'));
      const opening = indexedDB.open('kijiyomi', wanted);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('words', { keyPath: ['term', 'reading'] });
        opening.result.createObjectStore('unreadable', { autoIncrement: true });
      };
      const database = await done(opening);
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      const store = transaction.objectStore('words');
      for (const { term, savedAt } of stored) {
        const url = 'https://jp.investing.com/news/world-news/article-1';
        const meeting = { sentence: `${term}の文。`, article: '記事', source: 'Reuters', url };
        store.put({
          ...{ term, reading: 'たんご', meaning: 'word', partOfSpeech: 'noun', savedAt },
          meetings: [{ ...meeting, at: savedAt }],
        });
      }
      if (wanted === 2) transaction.objectStore('counts').put(stored.length, 'words');
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    },
    [words, version] as const,
  );
}

const row = (page: Page, n: number) => page.locator(`#saved-words [data-lemma="単語${n}号"]`);
const rows = (page: Page) => page.locator('#saved-words > li');

/** The number of the word whose row has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const lemma = document.activeElement?.closest('[data-lemma]')?.getAttribute('data-lemma');
    return lemma ? Number(/\d+/u.exec(lemma)?.[0]) : null;
  });

test('a list of 3,000 words builds the rows in view, is walked, searched and changed', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('vocabulary.html');
  // The background has made its database once it has answered.
  await expect(page.getByText('Nothing saved yet')).toBeVisible();
  await store(page, longList(), 2);
  await page.reload();
  await expect(row(page, 2_999)).toBeVisible();
  await expect(page.locator('.lead')).toContainText('3,000');
  expect(await rows(page).count()).toBeLessThan(MOST_ROWS);

  // By keyboard: a link and a button in each row.
  await row(page, 2_999).getByRole('link').focus();
  for (let press = 0; press < 2 * MOST_ROWS; press++) {
    await page.keyboard.press('Tab');
    // Nobody presses it faster than a frame, in which rows are built.
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
  expect(await focused(page)).toBe(2_999 - MOST_ROWS);
  await expect(row(page, 2_999 - MOST_ROWS)).toBeInViewport();
  expect(await rows(page).count()).toBeLessThan(MOST_ROWS);

  // At the end of the list the row that has the focus is kept, and the keyboard goes on from there.
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(row(page, 0)).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await rows(page).count()).toBeLessThan(MOST_ROWS);
  expect(await focused(page)).toBe(2_999 - MOST_ROWS);
  await expect(row(page, 0)).toHaveAttribute('aria-posinset', '3000');

  await page.getByRole('searchbox').fill('単語29');
  await expect(page.locator('.lead')).toHaveText('111 of 3,000 words');
  await expect(row(page, 2_999)).toBeVisible();
  await expect(row(page, 2_899)).toHaveCount(0);
  await row(page, 2_999).getByRole('button').click();
  await expect(row(page, 2_999)).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe(2_998);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 2_999)).toBeVisible();

  const popup = await openExtensionPage('popup.html?tab=2147483647');
  await popup.getByRole('button', { name: 'Vocabulary 3,000' }).click();
  await expect(row(popup, 2_999)).toBeVisible();
  expect(await rows(popup).count()).toBeLessThan(MOST_ROWS);
  // The list itself scrolls.
  const list = popup.locator('#saved-words');
  await expect(async () => {
    await list.evaluate((ul) => (ul.scrollTop = ul.scrollHeight));
    await expect(row(popup, 0)).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await list.evaluate((ul) => ul.clientHeight)).toBeLessThan(600);
  expect(await rows(popup).count()).toBeLessThan(MOST_ROWS);
});

test('a backup of 3,000 words is restored with its progress shown', async ({
  openExtensionPage,
}) => {
  const options = await openExtensionPage('options.html');
  const panel = options.getByRole('region', { name: 'Backup' });
  // Each state of the progress that the page shows.
  const shares = await options.evaluateHandle(() => {
    const seen: number[] = [];
    new MutationObserver(() => {
      const progress = document.querySelector<HTMLProgressElement>('progress');
      if (progress) seen.push(progress.value);
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
    return seen;
  });
  const buffer = Buffer.from(backupOf(manyWords(COUNT)));
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await expect(panel.getByRole('status')).toContainText('3000', { timeout: 30_000 });
  const seen = await shares.jsonValue();
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(new Set(seen).size).toBeGreaterThan(3);
  const page = await openExtensionPage('vocabulary.html');
  await expect(row(page, 2_999)).toBeVisible();
  await expect(page.locator('.lead')).toContainText('3,000');
});

test('a damaged date that an older version took is shown and can be removed', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('vocabulary.html');
  await expect(page.getByText('Nothing saved yet')).toBeVisible();
  const [first, second] = longList() as [StoredWord, StoredWord];
  await store(page, [{ ...first, savedAt: '2026-01-01T00:00:00+09' }, second], 1);
  await page.reload();
  await expect(row(page, 0)).toBeVisible();
  await expect(row(page, 1)).toBeVisible();
  await row(page, 0).getByRole('button').click();
  await expect(row(page, 0)).toHaveCount(0);
  await page.reload();
  await expect(row(page, 1)).toBeVisible();
  await expect(row(page, 0)).toHaveCount(0);
});
