import { serve } from './answer-requests';
import { setExtensionEnabled } from './browser-window';

import { ARTICLE, countRuby, expect, expectRead, stateOf, test } from './firefox-fixtures';
import type { Tab } from './tab';

const { html, hide } = ARTICLE;

/** The same page on an unknown site: nothing of ours is in it. */
const UNKNOWN = 'https://news.example/article-597421';

interface Look {
  html: string;
  /** Elements that are clutter, as far as they are drawn. */
  clutter: number;
  /** Readings that have a box. */
  readings: number;
  /** Of the whole page, in CSS pixels. */
  height: number;
}

const look = (tab: Tab): Promise<Look> =>
  tab.evaluate(
    (selectors) => {
      const all = (css: string) => [...document.querySelectorAll(css)];
      return {
        html: document.documentElement.innerHTML,
        clutter: all(selectors).filter((element) => element.getClientRects().length > 0).length,
        readings: all('ruby.kijiyomi > rt').filter((rt) => rt.getBoundingClientRect().width > 0)
          .length,
        height: document.documentElement.scrollHeight,
      };
    },
    [hide.join()],
  );

async function lookUntouched(openTab: () => Promise<Tab>): Promise<Look> {
  const tab = await openTab();
  await tab.goTo(UNKNOWN);
  const untouched = await look(tab);
  expect(untouched.clutter).toBeGreaterThan(0);
  return untouched;
}

test.beforeEach(({ firefox }) => serve(firefox.marionette, UNKNOWN, html));

test('switched off, the page is what it was, and switched on it is read again', async ({
  openTab,
  openArticle,
  openPopup,
}) => {
  const untouched = await lookUntouched(openTab);
  const page = await openArticle();
  const before = await countRuby(page);
  const popup = await openPopup();
  const aids = () =>
    popup.evaluate(() => document.querySelector('#aids')?.getAttribute('aria-checked'), []);
  await expect.poll(aids).toBe('true');
  await popup.click('#aids');
  await page.bringToFront();
  await expect.poll(() => stateOf(page)).toBe('off');
  expect(await look(page)).toEqual(untouched);

  await popup.bringToFront();
  await popup.click('#aids');
  await page.bringToFront();
  await expect.poll(() => countRuby(page)).toBe(before);
});
test('disabling the add-on removes the readings and shows the clutter', async ({
  openTab,
  openArticle,
  firefox,
}) => {
  const { clutter, height } = await lookUntouched(openTab);
  const page = await openArticle();
  await expect.poll(async () => (await look(page)).clutter).toBe(0);
  await setExtensionEnabled(firefox, false);
  try {
    await expect.poll(() => look(page)).toMatchObject({ clutter, height, readings: 0 });
  } finally {
    await setExtensionEnabled(firefox, true);
  }
  await page.goTo(ARTICLE.url);
  await expectRead(page);
});
