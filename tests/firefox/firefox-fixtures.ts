/** One Firefox with the extension for all tests; each opens tabs of its own. */
import { test as base, expect } from '@playwright/test';
import { samplePage } from '../browser/sample-pages';
import { serve } from './answer-requests';
import { tabIdInFront } from './browser-window';
import { extensionPage } from './extension';
import { findFirefox } from './find-firefox';
import { type Firefox, startFirefox } from './firefox';
import { Tab } from './tab';

export const ARTICLE = samplePage('investing-2022-desktop');

interface Fixtures {
  openTab: () => Promise<Tab>;
  /** Opens the sample article at its real address and waits until it is annotated. */
  openArticle: () => Promise<Tab>;
  /** Opens the popup, as a tab of its own, for the page of the tab in front. */
  openPopup: () => Promise<Tab>;
}

export const test = base.extend<Fixtures, { firefox: Firefox }>({
  firefox: [
    // Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const found = findFirefox();
      if (!found) throw new Error('There is no Firefox; `npm run test:firefox` looks for it.');
      const firefox = await startFirefox(found.executable);
      await serve(firefox.marionette, ARTICLE.url, ARTICLE.html);
      await use(firefox);
      await firefox.quit();
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  openTab: async ({ firefox: { marionette } }, use) => {
    const opened: Tab[] = [];
    await use(async () => {
      const tab = await Tab.open(marionette);
      opened.push(tab);
      return tab;
    });
    for (const tab of opened) await tab.close();
  },

  openArticle: async ({ openTab }, use) => {
    await use(async () => {
      const tab = await openTab();
      await tab.goTo(ARTICLE.url);
      await expectRead(tab);
      return tab;
    });
  },

  openPopup: async ({ firefox: { marionette }, openTab }, use) => {
    await use(async () => {
      const id = await tabIdInFront(marionette);
      const popup = await openTab();
      await popup.goTo(extensionPage(`popup.html?tab=${id}`));
      return popup;
    });
  },
});

/** Resolves when the page in the tab is annotated. */
export async function expectRead(tab: Tab): Promise<void> {
  await expect.poll(() => stateOf(tab)).toBe('on');
  await expect.poll(() => countRuby(tab)).toBeGreaterThan(100);
}

/** `on`, `off`, or nothing where the page was never read. */
export const stateOf = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate(() => document.documentElement.dataset['kijiyomi'], []);

export const countRuby = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('ruby.kijiyomi').length, []);

/** The text of an element, or nothing where there is none. */
export const textOf = (tab: Tab, selector: string): Promise<string | null> =>
  tab.evaluate((css) => document.querySelector(css)?.textContent ?? null, [selector]);

export { expect };
