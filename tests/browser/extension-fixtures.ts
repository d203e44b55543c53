/** A browser with the built extension and nothing else: no network, nothing of other tests. */
import {
  type BrowserContext,
  type CDPSession,
  expect,
  type Page,
  type Request,
  test as base,
  type Worker,
} from '@playwright/test';
import { type Layout, samplePage } from './sample-pages';
import { SharedBrowser, TestBrowser } from './shared-browser';

export { EXTENSION, launch } from './shared-browser';

interface OpenOptions {
  /** Changes the page's HTML before it is served. */
  mutate?: (html: string) => string;
  viewport?: { width: number; height: number };
}

interface ExtensionFixtures {
  /** Of the browser and so of the extension; an option. */
  language: string;
  /** Classic scrollbars, which take up room; an option. */
  scrollbars: boolean;
  /** A new browser for this test alone, for what other tests must not meet; an option. */
  ownBrowser: boolean;
  testBrowser: TestBrowser;
  extensionId: string;
  /** The extension's service worker; stays valid when the worker is started again. */
  background: Worker;
  /** Every address that was requested in this test, by a page or by the service worker. */
  requests: string[];
  /** Opens a sample article at its real address and waits until it is annotated. */
  openArticle: (layout: Layout, options?: OpenOptions) => Promise<Page>;
  /** The same page in a browser window without the extension. */
  openUntouched: (layout: Layout) => Promise<Page>;
  /** Opens a page of the extension as an ordinary page: `options.html`. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Opens the popup for the tab of a page. */
  openPopup: (page: Page) => Promise<Page>;
  /**
   * Stops the service worker. Resolves when it has stopped; `restarted` resolves when it runs
   * again.
   */
  stopBackground: () => Promise<{ restarted: Promise<void> }>;
}

/** Serves the sample article at its address; everything remote fails as if there were no network. */
export async function serve(context: BrowserContext, url: string, html: string): Promise<void> {
  await context.unrouteAll();
  await context.route(/^https?:/u, (route) => {
    if (route.request().url() !== url) return route.abort('internetdisconnected');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
}

interface WorkerVersions {
  versions: { scriptURL: string; runningStatus: string }[];
}

/**
 * Resolves when the extension's worker reaches the state. The session must watch service workers.
 */
function workerState(session: CDPSession, extensionId: string, wanted: string): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ versions }: WorkerVersions) => {
      const ours = versions.find(({ scriptURL }) => new URL(scriptURL).host === extensionId);
      if (ours?.runningStatus !== wanted) return;
      session.off('ServiceWorker.workerVersionUpdated', look);
      resolve();
    };
    session.on('ServiceWorker.workerVersionUpdated', look);
  });
}

export const test = base.extend<ExtensionFixtures, { sharedBrowser: SharedBrowser }>({
  language: ['en', { option: true }],

  scrollbars: [false, { option: true }],

  ownBrowser: [false, { option: true }],

  sharedBrowser: [
    // Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const shared = new SharedBrowser();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],

  testBrowser: async ({ hasTouch, language, scrollbars, ownBrowser, sharedBrowser }, use) => {
    if (!ownBrowser && !hasTouch && !scrollbars && language === 'en') {
      await use(await sharedBrowser.take());
      await sharedBrowser.giveBack();
      return;
    }
    const browser = await TestBrowser.open({ hasTouch, language, scrollbars });
    await use(browser);
    await browser.close();
  },

  context: async ({ testBrowser }, use) => {
    await use(testBrowser.context);
  },

  requests: async ({ context }, use) => {
    const requests: string[] = [];
    const record = (request: Request) => requests.push(request.url());
    context.on('request', record);
    await use(requests);
    context.off('request', record);
  },

  // After `requests`, which must record the service worker's first ones too.
  extensionId: async ({ testBrowser, requests: _ }, use) => {
    await use(await testBrowser.extensionId());
  },

  background: async ({ testBrowser, requests: _ }, use) => {
    await use(await testBrowser.background());
  },

  openArticle: async ({ context, extensionId: _ }, use) => {
    await use(async (layout, { mutate = (html: string) => html, viewport } = {}) => {
      const { url, html } = samplePage(layout);
      await serve(context, url, mutate(html));
      const page = await context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      await page.goto(url);
      await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
      return page;
    });
  },

  openUntouched: async ({ context }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (layout) => {
      const { url, html } = samplePage(layout);
      // Extensions of a profile are not active in its private windows.
      const untouched = await context.browser()!.newContext();
      opened.push(untouched);
      await serve(untouched, url, html);
      const page = await untouched.newPage();
      await page.goto(url);
      return page;
    });
    for (const each of opened) await each.close();
  },

  openExtensionPage: async ({ context, extensionId }, use) => {
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    });
  },

  openPopup: async ({ background, openExtensionPage }, use) => {
    await use(async (page) => {
      await page.bringToFront();
      const id = await background.evaluate<number>(
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
      );
      return openExtensionPage(`popup.html?tab=${id}`);
    });
  },

  stopBackground: async ({ context, extensionId }, use) => {
    await use(async () => {
      const session = await context.newCDPSession(context.pages()[0]!);
      await session.send('ServiceWorker.enable');
      const stopped = workerState(session, extensionId, 'stopped');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      return { restarted: workerState(session, extensionId, 'running') };
    });
  },
});

export { expect };
