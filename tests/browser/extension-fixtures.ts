/** A browser with the built extension and nothing else: no network, a new profile for each test. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  type CDPSession,
  expect,
  type Page,
  test as base,
  type Worker,
} from '@playwright/test';
import { findBrowser } from '../../src/commands/browser/ensure-browser';
import { installExtension, launchOffline } from '../../src/commands/browser/extension-browser';
import { type Layout, samplePage } from './sample-pages';

export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

interface OpenOptions {
  /** Changes the page's HTML before it is served. */
  mutate?: (html: string) => string;
  viewport?: { width: number; height: number };
}

interface ExtensionFixtures {
  /** Of the browser and so of the extension; an option. */
  language: string;
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

export async function launch(
  profile: string,
  options: { hasTouch?: boolean; language?: string } = {},
): Promise<BrowserContext> {
  const browser = await findBrowser();
  if (!browser) throw new Error('There is no browser; the global setup installs one.');
  return launchOffline(browser, profile, options);
}

/**
 * Chromium's entries of chrome://flags for two pages below its address bar. It loads both of them
 * with its first window, for a fifth of the processor time of a test.
 */
const OFF = ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'];

/** The folder of a new profile. */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'kijiyomi-test-'));
  const state = { browser: { enabled_labs_experiments: OFF } };
  await writeFile(join(profile, 'Local State'), JSON.stringify(state));
  return profile;
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

export const test = base.extend<ExtensionFixtures>({
  language: ['en', { option: true }],

  context: async ({ hasTouch, language }, use) => {
    const profile = await newProfile();
    const context = await launch(profile, { hasTouch, language });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },

  requests: async ({ context }, use) => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await use(requests);
  },

  // After `requests`, which must record the service worker's first ones too.
  extensionId: async ({ context, requests: _ }, use) => {
    await use(await installExtension(context, EXTENSION));
  },

  background: async ({ context, extensionId }, use) => {
    const isOurs = (worker: Worker) => new URL(worker.url()).host === extensionId;
    const worker = context.serviceWorkers().find(isOurs);
    await use(worker ?? (await context.waitForEvent('serviceworker', isOurs)));
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
