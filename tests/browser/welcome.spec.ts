/** What a new user does: the welcome page opens after installation, and everything works on it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { loadExtension } from '../../src/commands/browser/extension-browser';
import { findText, restOn } from './annotated-text';
import { cardOf } from './card-view';
import { EXTENSION, expect, serve, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

/** The globals of a page of the extension. */
interface Extension {
  chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
}

const ARTICLE = '.practice-article';

const word = (page: Page, lemma: string) =>
  page.locator(`.practice-words [data-lemma="${lemma}"] button.save`);

/** The article's text less what has furigana over it. */
const withoutReadings = (page: Page) =>
  page.locator(ARTICLE).evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const ruby of copy.querySelectorAll('ruby.kijiyomi, .hint')) ruby.remove();
    return copy.textContent;
  });

/** In a browser that has the extension when the test installs it. */
const withoutExtension = test.extend({ ownBrowser: true });

withoutExtension(
  'a new user reads, looks up and saves on the page that opens',
  async ({ context }) => {
    const opened = context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html'));
    await loadExtension(context, EXTENSION);
    const page = await opened;
    await expect(page.locator(`${ARTICLE} ruby.kijiyomi`).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
    expect(await withoutReadings(page)).not.toMatch(/\p{Script=Han}/u);
    const glosses = page.locator(`${ARTICLE} [data-kijiyomi-gloss]`);
    expect(await glosses.count()).toBeGreaterThanOrEqual(5);

    const { reading } = await restOn(page, '派兵', ARTICLE);
    expect(reading).toBe('はへい');
    await expect.poll(() => cardOf(page).headword.text()).toBe('派兵');
    await cardOf(page).find('button.save').click();
    await expect(word(page, '派兵')).toHaveAttribute('aria-pressed', 'true');
    await word(page, '海底ケーブル').click();
    await expect(word(page, '海底ケーブル')).toHaveAttribute('aria-pressed', 'true');
    const saved = page.locator('.practice-foot a');
    await expect(saved).toContainText('2');

    await page.reload();
    await expect(word(page, '派兵')).toHaveAttribute('aria-pressed', 'true');
    await expect(saved).toContainText('2');
    // The page of saved words names the article, which has no address to go back to.
    const vocabulary = context.waitForEvent('page');
    await saved.click();
    const row = (await vocabulary).locator('[data-lemma="派兵"]');
    await expect(row).toContainText('派兵は考えていない');
    await expect(row.locator('a')).toHaveCount(0);
  },
);

test('lists the most useful words, and all of them when asked', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('welcome.html');
  const words = page.locator('.practice-words [data-lemma]');
  await expect(words).not.toHaveCount(0);
  const few = await words.count();
  expect(few).toBeLessThanOrEqual(12);
  await page.locator('.practice-foot button').click();
  expect(await words.count()).toBeGreaterThan(2 * few);
  await expect(page.locator('.practice-foot button')).toHaveCount(0);
});

test('the keyboard reads the article', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('welcome.html');
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
  await expect(page.locator(`${ARTICLE} [tabindex="0"]`)).toHaveCount(1);
  // After the links to the other pages.
  for (let links = 0; links < 4; links++) await page.keyboard.press('Tab');
  await expect(page.locator(`${ARTICLE} [tabindex="0"]`)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardOf(page).find('.card').attribute('aria-label')).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page).find('.headword').count()).toBe(0);
});

test('follows settings and corrections that other tabs change', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('welcome.html');
  const readings = page.locator(`${ARTICLE} rt`);
  await expect(readings).not.toHaveCount(0);
  const options = await openExtensionPage('options.html');
  const furigana = options.getByRole('switch', { name: 'Show furigana' }).first();
  await furigana.click();
  await expect(readings).toHaveCount(0);
  await furigana.click();
  await expect(readings).not.toHaveCount(0);

  const request = { text: '派兵', offset: 0, inlineReadings: [], reading: 'はいへい', side: null };
  await options.evaluate(
    (message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message),
    { kijiyomi: 'correctReading', request },
  );
  await expect(page.locator(`${ARTICLE} rt[data-reading="はいへい"]`)).toHaveCount(1);
});

test('shows its text at once, and moves nothing when the furigana come', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('welcome.html');
  await expect(page.locator(`${ARTICLE} ruby.kijiyomi`)).not.toHaveCount(0);
  await expect(page.locator('.practice-words [data-lemma]')).not.toHaveCount(0);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceObserverEntryList) => {
          for (const entry of entries.getEntries()) sum += (entry as unknown as LayoutShift).value;
        };
        interface LayoutShift {
          value: number;
        }
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBeLessThanOrEqual(0.05);
});

withoutExtension(
  'reads an article that was open before, without loading it again',
  async ({ context }) => {
    const { url, html } = samplePage('investing-2022-desktop');
    await serve(context, url, html);
    const article = await context.newPage();
    await article.goto(url);
    await article.evaluate('window.stays = true');
    const other = await context.newPage();
    await other.goto('about:blank');
    const opened = context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html'));
    await loadExtension(context, EXTENSION);
    const welcome = await opened;
    const row = welcome.locator('.open-tabs li');
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('派兵');
    await expect(article.locator('html')).not.toHaveAttribute('data-kijiyomi');

    await row.getByRole('button').click();
    await expect(article.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
    const shown = await welcome.evaluate<string>(
      'chrome.tabs.query({ active: true }).then(([tab]) => tab.url)',
    );
    expect(shown).toBe(url);
    expect(await article.evaluate('window.stays')).toBe(true);
    await findText(article, '派兵', 'body');

    await expect(row).toHaveCount(0);
    await welcome.reload();
    await expect(welcome.locator('.practice-words [data-lemma]')).not.toHaveCount(0);
    await expect(row).toHaveCount(0);
  },
);

test('says so when the dictionaries do not load', async ({ context }) => {
  const folder = await mkdtemp(join(tmpdir(), 'kijiyomi-broken-'));
  try {
    await cp(EXTENSION, folder, { recursive: true, filter: (path) => !path.endsWith('.bin') });
    const opened = context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html'));
    await loadExtension(context, folder);
    const page = await opened;
    await expect(page.getByRole('alert')).toContainText('the dictionaries did not load');
    await expect(page.locator(ARTICLE)).toContainText('海底ケーブル');
    await expect(page.locator(`${ARTICLE} ruby`)).toHaveCount(0);
    await page.getByRole('alert').getByRole('button').click();
    await expect(page.getByRole('alert')).toBeVisible();
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});

test('leads to lists of articles, to the settings and back', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('welcome.html');
  const links = page.locator('.start-pages a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses).toContain('https://jp.investing.com/news/');
  await page.locator('details summary').click();
  const nhk = page.locator('.site-names').getByRole('link', { name: 'NHK', exact: true });
  await expect(nhk).not.toHaveAttribute('href', /easy/u);

  const settings = page.context().waitForEvent('page');
  await page.locator('main a[href="/options.html"]').click();
  await (await settings).locator('a[href="/welcome.html"]').click();
  await expect((await settings).locator('.practice')).toBeVisible();
});
