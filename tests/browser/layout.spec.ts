/** The extension's pages in narrow windows, with scrollbars that take room. */
import type { Page } from '@playwright/test';
import { expect, test } from './extension-fixtures';

test.use({ scrollbars: true });

/** Descriptions of the elements that scroll horizontally, the root among them. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth} wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== 'auto' && overflowX !== 'scroll') continue;
      const { scrollWidth, clientWidth, className } = element;
      if (scrollWidth > clientWidth) found.push(`${className}: ${scrollWidth} > ${clientWidth}`);
    }
    return found;
  });

const rootHeight = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });

for (const width of [400, 390, 320]) {
  test(`the popup fits a window of ${width} × 600, and only its lists scroll`, async ({
    openArticle,
    openPopup,
  }) => {
    const popup = await openPopup(await openArticle('investing-2022-desktop'));
    await popup.setViewportSize({ width, height: 600 });
    const words = popup.locator('#page-words [data-lemma]');
    await expect(words.first()).toBeVisible();
    expect(await words.count()).toBeGreaterThan(100);
    // The premise: a scrollbar takes room here.
    const bar = await popup
      .locator('#page-words')
      .evaluate((list: HTMLElement) => list.offsetWidth - list.clientWidth);
    expect(bar).toBeGreaterThan(5);
    for (const button of await words.locator('button.save').all()) {
      await button.click();
      if ((await popup.locator('#saved-words [data-lemma]').count()) > 3) break;
    }
    expect(await rootHeight(popup)).toBeLessThanOrEqual(0);
    expect(await overflowing(popup)).toEqual([]);

    await popup.locator('#page-words').hover();
    for (let i = 0; i < 10; i++) await popup.mouse.wheel(0, 4_000);
    await expect(popup.locator('h1')).toBeInViewport();
    await expect(words.last()).toBeInViewport();

    await popup.locator('.page-details summary').click();
    expect(await overflowing(popup)).toEqual([]);
    await popup.locator('#saved-words-title').click();
    expect(await rootHeight(popup)).toBeLessThanOrEqual(0);
    expect(await overflowing(popup)).toEqual([]);
  });
}

for (const path of ['options.html', 'vocabulary.html', 'welcome.html']) {
  test(`${path} fits a window of 320 px`, async ({ openExtensionPage }) => {
    const page = await openExtensionPage(path);
    await page.setViewportSize({ width: 320, height: 600 });
    await expect(page.locator('h1')).toBeVisible();
    for (const details of await page.locator('details').all()) {
      await details.evaluate((one: HTMLDetailsElement) => (one.open = true));
    }
    await page.waitForTimeout(300);
    expect(await overflowing(page)).toEqual([]);
  });
}
