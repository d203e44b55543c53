import { CHECK_SCRIPT } from '../../src/access/content-script-files';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { EXTENSION, expect, serve, test } from './extension-fixtures';
import { costOf, decision, PAGES, recordRequests } from './page-cost';

/**
 * In bytes, compressed. Plain bytes have no limit: readable code that minifies badly is right.
 */
const MAX_BESIDE_THE_SCRIPT = 12_000;
const MAX_TOTAL = 60_000;

async function openAndDecide(
  context: BrowserContext,
  background: Worker,
  { url, html }: { url: string; html: string },
): Promise<{ page: Page; why: string }> {
  await recordRequests(background);
  await serve(context, url, html);
  const page = await context.newPage();
  await page.goto(url);
  return { page, why: await decision(page, background) };
}

test('an article is cheap until its words are requested', async ({
  context,
  background,
  openExtensionPage,
}) => {
  const { page, why } = await openAndDecide(context, background, PAGES.article);
  expect(why).toBe('whyProfile');
  await expect(page.locator('ruby.kijiyomi')).not.toHaveCount(0);
  const cost = await costOf(EXTENSION, page, background, await openExtensionPage('options.html'));
  expect(Object.keys(cost.messages)).toEqual(expect.arrayContaining(['judgement', 'getSettings']));
  expect(cost.styles).toBeGreaterThan(0);
  expect(cost.total).toBeLessThanOrEqual(MAX_TOTAL);
});

for (const [kind, reason] of [
  ['japanese', 'whyNotArticle'],
  ['foreign', 'whyNotJapanese'],
] as const) {
  test(`a page that is not read is sent little more than the script: ${kind}`, async ({
    context,
    background,
    openExtensionPage,
  }) => {
    const { page, why } = await openAndDecide(context, background, PAGES[kind]);
    expect(why).toBe(reason);
    const cost = await costOf(EXTENSION, page, background, await openExtensionPage('options.html'));
    expect(Object.keys(cost.scripts)).toEqual([CHECK_SCRIPT]);
    expect(Object.keys(cost.messages)).toEqual(kind === 'japanese' ? ['checkPage'] : []);
    expect(cost.total - cost.scripts[CHECK_SCRIPT]!).toBeLessThanOrEqual(MAX_BESIDE_THE_SCRIPT);
  });
}
