import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { CHECK_SCRIPT } from '../../src/access/content-script-files';
import { loadExtension } from '../../src/commands/browser/extension-browser';
import { EXTENSION, expect, launch, test } from './extension-fixtures';
import { samplePage } from './sample-pages';
import { agreeTo, clickToolbarButton, takeBack, withholdSites } from './site-access';

// What the reader once agreed to, the browser remembers.
test.use({ ownBrowser: true });

const { html: ARTICLE, url: KNOWN } = samplePage('investing-2022-desktop');
/** The same article on unknown sites. */
const NEWS = 'https://news.example/news/world-news/article-597421';
const OTHER = 'https://other.example/news/world-news/article-597421';

const DIARY = `<!doctype html><html lang="ja"><head><title>猫の日記</title></head><body><main>
  <p>今日は一日、家で猫と遊んでいました。とても楽しかったです。</p>
  <p>明日は友だちと海へ行こうと思います。晴れるといいな。</p>
  <p>夕方に雨が降ってきたので、洗濯物を急いで取り込みました。それから夕飯を作りました。</p>
  </main></body></html>`;

async function serveEverywhere(context: BrowserContext, html: string): Promise<void> {
  await context.unrouteAll();
  await context.route(/^https?:/u, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort('internetdisconnected'),
  );
}

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Opens a page that is not an article, and clicks the toolbar button on it, which changes nothing. */
async function clickOnDiary(context: BrowserContext, extensionId: string): Promise<Page> {
  await serveEverywhere(context, DIARY);
  const page = await open(context, 'https://diary.example/entry/1');
  await clickToolbarButton(page, extensionId);
  return page;
}

async function expectRead(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
  await expect(page.locator('ruby.kijiyomi')).not.toHaveCount(0);
}

/**
 * Waits until the background has told the browser on how many lists of sites it wants to run: a moment
 * after the reader's choice is shown.
 */
async function expectRegistered(background: Worker, count: 0 | 1): Promise<void> {
  const registered = () =>
    background.evaluate<number>(
      'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)',
    );
  await expect.poll(registered).toBe(count);
}

/**
 * Nothing of ours is in the page after the time in which another page would have been annotated.
 */
async function expectLeftAlone(page: Page): Promise<void> {
  await page.waitForTimeout(1_000);
  await expect(page.locator('html')).not.toHaveAttribute('data-kijiyomi');
  await expect(page.locator('ruby.kijiyomi')).toHaveCount(0);
}

test.beforeEach(({ context }) => serveEverywhere(context, ARTICLE));

test.describe('a page of an unknown site', () => {
  test('is read when the toolbar button is clicked on it', async ({
    context,
    extensionId,
    openPopup,
    background,
  }) => {
    const page = await open(context, NEWS);
    await expectLeftAlone(page);
    await clickToolbarButton(page, extensionId);
    await expectRead(page);
    const popup = await openPopup(page);
    await expect(popup.locator('#aids')).toHaveAttribute('aria-checked', 'true');
    await expect(popup.locator('#add-site')).toHaveText('On news.example');

    // A second click, or a late content script of the manifest, does not start it again.
    await expect(page.locator('h1 ruby.kijiyomi')).not.toHaveCount(0);
    const inHeadline = await page.locator('h1 ruby.kijiyomi').count();
    const tab = new URL(popup.url()).searchParams.get('tab');
    await background.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tab} }, files: ['${CHECK_SCRIPT}'] })`,
    );
    await popup.locator('#aids').click();
    await expect(page.locator('ruby.kijiyomi')).toHaveCount(0);
    await popup.locator('#aids').click();
    await expect(page.locator('h1 ruby.kijiyomi')).toHaveCount(inHeadline);
  });

  test('is left alone when the button was clicked on another', async ({ context, extensionId }) => {
    const clicked = await open(context, NEWS);
    const other = await open(context, OTHER);
    await clickToolbarButton(clicked, extensionId);
    await expectRead(clicked);
    await expectLeftAlone(other);
    await clicked.goto(OTHER);
    await expectLeftAlone(clicked);
  });

  test('is read on load once it is added, and no longer when it is removed', async ({
    context,
    extensionId,
    openPopup,
    openExtensionPage,
    background,
  }) => {
    await agreeTo(context, extensionId, 'https://news.example/*');
    const page = await open(context, NEWS);
    await clickToolbarButton(page, extensionId);
    await expectRead(page);
    const popup = await openPopup(page);
    await popup.locator('#add-site').click();
    await expect(popup.locator('#site')).toHaveAttribute('aria-checked', 'true');
    await expectRegistered(background, 1);
    // An open popup could still read the page, because of the click.
    await popup.close();
    await page.reload();
    await expectRead(page);
    await expectLeftAlone(await open(context, OTHER));

    const options = await openExtensionPage('options.html');
    await options.locator('#sites-added [data-host="news.example"] .remove').click();
    await expect(options.locator('#sites-added [data-host]')).toHaveCount(0);
    await expectRegistered(background, 0);
    await page.reload();
    await expectLeftAlone(page);
  });

  test('is no longer annotated automatically when the browser revokes the permission', async ({
    context,
    extensionId,
    openPopup,
    openExtensionPage,
    background,
  }) => {
    await agreeTo(context, extensionId, 'https://news.example/*');
    const page = await open(context, NEWS);
    await clickToolbarButton(page, extensionId);
    const popup = await openPopup(page);
    await popup.locator('#add-site').click();
    await popup.close();
    const options = await openExtensionPage('options.html');
    await expect(options.locator('#sites-added > li')).toHaveCount(1);
    await takeBack(context, extensionId, 'https://news.example/*');
    await expect(options.locator('#sites-added [data-host]')).toHaveCount(0);
    await expectRegistered(background, 0);
    await page.reload();
    await expectLeftAlone(page);
  });

  test('says why it is not an article, and can be read anyway', async ({
    context,
    extensionId,
    openPopup,
  }) => {
    const page = await clickOnDiary(context, extensionId);
    const popup = await openPopup(page);
    await expect(popup.getByRole('main')).toContainText('does not look like a news article');
    await expect(popup.locator('.signs li')).not.toHaveCount(0);
    await expectLeftAlone(page);
    await popup.getByRole('button', { name: 'Read this page anyway' }).click();
    await expectRead(page);
    await expect(popup.locator('#aids')).toHaveAttribute('aria-checked', 'true');
    await popup.locator('#aids').click();
    await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'off');
  });
});

test('all pages are read on load once the reader allows it, until the permission is removed', async ({
  context,
  extensionId,
  openExtensionPage,
  background,
}) => {
  for (const pattern of ['https://*/*', 'http://*/*']) await agreeTo(context, extensionId, pattern);
  const options = await openExtensionPage('options.html');
  const everywhere = options.locator('#everywhere');
  await expect(everywhere).toHaveAttribute('aria-checked', 'false');
  await everywhere.click();
  await expect(everywhere).toHaveAttribute('aria-checked', 'true');
  await expectRegistered(background, 1);
  const page = await open(context, NEWS);
  await expectRead(page);
  await expectRead(await open(context, 'http://plain.example/news/article-597421'));
  await expectRead(await open(context, KNOWN));

  await options.bringToFront();
  await everywhere.click();
  await expect(everywhere).toHaveAttribute('aria-checked', 'false');
  await expectRegistered(background, 0);
  await page.reload();
  await expectLeftAlone(page);
  await expectRead(await open(context, KNOWN));
});

test('a known site that the browser withholds is read after a click, or with access', async ({
  context,
  extensionId,
  openPopup,
}) => {
  await withholdSites(context, extensionId);
  const page = await open(context, KNOWN);
  await expectLeftAlone(page);
  // At first the browser itself offers to reload the page; the next click opens the popup.
  await clickToolbarButton(page, extensionId);
  const popup = await openPopup(page);
  await expectRead(page);
  await expect(popup.getByRole('main')).toContainText('only when you click its icon');
  await expect(popup.locator('#grant-access')).toHaveText('Grant access');
  // The popup notices what the browser grants in its own windows.
  await agreeTo(context, extensionId, 'https://jp.investing.com/*');
  await expect(popup.locator('#site')).toHaveAttribute('aria-checked', 'true');
  await popup.close();
  await page.reload();
  await expectRead(page);
});

test('a page of the browser is out of reach, and the popup says so', async ({
  context,
  openPopup,
}) => {
  const popup = await openPopup(await open(context, 'chrome://version'));
  await expect(popup.getByRole('main')).toContainText('does not let extensions read its own pages');
});

test('what the old version left in a page is replaced by the new version after an update', async ({
  context,
  extensionId,
  openPopup,
}) => {
  const page = await open(context, KNOWN);
  await expectRead(page);
  const headline = page.locator('h1 ruby.kijiyomi');
  await expect(headline).not.toHaveCount(0);
  const before = await headline.count();
  const text = await page.locator('h1').textContent();
  const early = await openPopup(page);
  const address = early.url();
  await early.close();
  // Reloaded, as an update does it: the content script in the page is orphaned.
  await loadExtension(context, EXTENSION);
  await clickToolbarButton(page, extensionId);
  const popup = await open(context, address);
  await expect(popup.locator('#aids')).toHaveAttribute('aria-checked', 'true');
  await expect(headline).toHaveCount(before);
  await expect(page.locator('ruby.kijiyomi ruby.kijiyomi')).toHaveCount(0);
  expect(await page.locator('h1').textContent()).toBe(text);
  await popup.locator('#aids').click();
  await expect(page.locator('ruby.kijiyomi, kijiyomi-text, kijiyomi-card')).toHaveCount(0);
  expect(await page.locator('h1').textContent()).toBe(text);
});

test('the new version reads a page that has replaced the words of the old one', async ({
  context,
  extensionId,
}) => {
  const page = await open(context, KNOWN);
  await expectRead(page);
  await loadExtension(context, EXTENSION);
  await page.locator('.articlePage').evaluate((body) => {
    document.querySelector('h1')!.textContent = '米、東欧に3000人派兵';
    body.innerHTML = '<p>米政府は2日、東欧に3000人を派兵すると発表した。防衛相が明らかにした。</p>';
  });
  await expect(page.locator('kijiyomi-text')).toHaveCount(0);
  await clickToolbarButton(page, extensionId);
  await expect(page.locator('.articlePage ruby.kijiyomi')).not.toHaveCount(0);
});

test('what the old version left in a page that is not an article goes after an update', async ({
  context,
  extensionId,
  openPopup,
}) => {
  const page = await clickOnDiary(context, extensionId);
  const text = await page.locator('main').textContent();
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Read this page anyway' }).click();
  await expectRead(page);
  await popup.close();
  await loadExtension(context, EXTENSION);
  await clickToolbarButton(page, extensionId);
  await expect(page.locator('ruby.kijiyomi, kijiyomi-text')).toHaveCount(0);
  expect(await page.locator('main').textContent()).toBe(text);
});

test('a site that is switched off stays off, also after the browser was closed', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'kijiyomi-test-'));
  let context = await launch(profile);
  const restart = async () => {
    await context.close();
    context = await launch(profile);
    await serveEverywhere(context, ARTICLE);
    return loadExtension(context, EXTENSION);
  };
  try {
    await serveEverywhere(context, ARTICLE);
    let id = await loadExtension(context, EXTENSION);
    const page = await open(context, KNOWN);
    await expectRead(page);
    await clickToolbarButton(page, id);
    const options = await open(context, `chrome-extension://${id}/options.html`);
    await options.locator('.known-sites summary').click();
    await options.getByRole('switch', { name: 'jp.investing.com', exact: true }).click();
    await expect(page.locator('ruby.kijiyomi')).toHaveCount(0);

    id = await restart();
    const again = await open(context, KNOWN);
    await expectLeftAlone(again);
    const later = await open(context, `chrome-extension://${id}/options.html`);
    await later.locator('#sites-off [data-host="jp.investing.com"] .remove').click();
    await expectRead(again);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
