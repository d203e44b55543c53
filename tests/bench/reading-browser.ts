/** A browser in which the measured extension reads pages that are served at their real address. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { FoundBrowser } from '../../src/commands/browser/browser-candidates';
import { installExtension, launchOffline } from '../../src/commands/browser/extension-browser';
import type { SamplePage } from '../browser/sample-pages';
import { observePage } from './page-probe';

/** tsx makes functions call this to keep their names, also those that run in the page. */
const KEEP_NAME = 'globalThis.__name = (named) => named;';

export interface ReadingBrowser {
  /** With the extension. */
  reading: BrowserContext;
  extensionId: string;
  /** A window of the same browser in which the extension is not active. */
  plain: BrowserContext;
  close: () => Promise<void>;
}

export async function launchReadingBrowser(
  browser: FoundBrowser,
  extension: string,
): Promise<ReadingBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'kijiyomi-bench-profile-'));
  const reading = await launchOffline(browser, profile);
  const close = async () => {
    await reading.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const extensionId = await installExtension(reading, extension);
    const plain = await reading.browser()!.newContext();
    for (const context of [reading, plain]) {
      await context.addInitScript({ content: KEEP_NAME });
      await context.addInitScript(observePage);
    }
    return { reading, extensionId, plain, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens a page at its address, with nothing else of the network there.
 * @param slowdown how many times slower the emulated processor is
 */
export async function openPage(
  context: BrowserContext,
  { url, html }: Pick<SamplePage, 'url' | 'html'>,
  slowdown = 1,
): Promise<Page> {
  await context.unrouteAll();
  await context.route(/^https?:/u, (route) => {
    if (route.request().url() !== url) return route.abort('internetdisconnected');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  return page;
}

export async function annotated(page: Page): Promise<void> {
  await page.locator('html[data-kijiyomi="on"]').waitFor({ state: 'attached', timeout: 60_000 });
}
