/** A text node as long as a whole article: the page must stay as quick as it is without aids. */
import type { BrowserContext, Page } from '@playwright/test';
import { findText, restOn } from './annotated-text';
import { LEAD, switchOff, withBody } from './article-body';
import { expect, serve, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const LENGTH = 19_000;
const SENTENCE =
  '国防総省は東欧への派兵を決めた。首相は会見で辞任を表明した。市場は利上げを予想する。';
const END = '外務大臣は欧州連合との協議を延期した。';

/** Longest time between two ticks of a timer, in milliseconds, that the aids may add. */
const ADDED = 400;

interface Watch {
  longest: number;
  /** The text of the long paragraph at some frame was not all of it. */
  broken: boolean;
}

/** Watches from the moment on at which the page is there; its own loading is not asked about. */
async function watchPages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watch = { longest: 0, broken: false };
    Object.assign(window, { watch });
    addEventListener('DOMContentLoaded', () => {
      const paragraph = document.querySelector('#long')!;
      const text = paragraph.textContent;
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        watch.longest = Math.max(watch.longest, now - last);
        last = now;
      }, 5);
      const look = () => {
        watch.broken ||= paragraph.textContent !== text;
        requestAnimationFrame(look);
      };
      look();
    });
  });
}

const watched = (page: Page) =>
  page.evaluate(() => (window as unknown as { watch: Watch }).watch);

const rubies = (page: Page) => page.locator('#long ruby.kijiyomi').count();

async function settle(page: Page): Promise<number> {
  let before = -1;
  for (let now = await rubies(page); now !== before || now === 0; now = await rubies(page)) {
    before = now;
    await page.waitForTimeout(1_000);
  }
  return before;
}

for (const [name, text, end, reading] of [
  ['of prose', SENTENCE.repeat(Math.floor(LENGTH / SENTENCE.length)), END, 'がいむだいじん'],
  ['of kanji alone', '政'.repeat(LENGTH), END, 'がいむだいじん'],
] as const) {
  test(`one text node ${name}: no long pause, and aids wherever one reads`, async ({
    context,
    openArticle,
    openPopup,
  }) => {
    test.setTimeout(120_000);
    const mutate = withBody(`${LEAD}<p id="long">${text}${end}</p>`);
    await watchPages(context);
    const control = await context.browser()!.newContext();
    await watchPages(control as BrowserContext);
    const { url, html } = samplePage(LAYOUT);
    await serve(control, url, mutate(html));
    const plain = await control.newPage();
    await plain.goto(url);
    await plain.waitForTimeout(2_000);
    const { longest: without } = await watched(plain);
    await control.close();

    const page = await openArticle(LAYOUT, { mutate });
    await settle(page);
    const first = await watched(page);
    expect(first.broken).toBe(false);
    expect(first.longest).toBeLessThan(without + ADDED);
    // The beginning is drawn, and not all of the rest.
    expect(await page.locator('#long kijiyomi-text').first().locator('ruby').count()).not.toBe(0);
    expect(await page.locator('#long kijiyomi-text').last().locator('ruby').count()).toBe(0);

    await findText(page, end.slice(0, 4), '#long');
    await expect(page.locator('#long kijiyomi-text').last().locator('ruby')).not.toHaveCount(0);
    expect(await restOn(page, end.slice(0, 4), '#long')).toMatchObject({ reading });
    await expect(page.locator('kijiyomi-card')).toBeAttached();
    expect((await watched(page)).broken).toBe(false);

    await switchOff(page, await openPopup(page));
    expect(
      await page.locator('#long').evaluate((long) => [long.innerHTML, long.childNodes.length]),
    ).toEqual([`${text}${end}`, 1]);
  });
}
