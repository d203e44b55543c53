/** A browser that tests use one after the other, as long as none leaves anything behind in it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Worker } from '@playwright/test';
import { findBrowser } from '../../src/commands/browser/ensure-browser';
import { installExtension, launchOffline } from '../../src/commands/browser/extension-browser';
import { DATABASE_NAME } from '../../src/vocabulary/vocabulary-database';

export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The most tests in one browser: it must not grow without end. */
const MOST_TESTS = 30;

/**
 * Chromium's entries of chrome://flags for two pages below its address bar. It loads both of them
 * with its first window, for a fifth of the processor time of a test.
 */
const OFF = ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'];

/**
 * Removes what a test has left in the extension's storage: settings, corrections and saved words.
 * @returns a text about what else there is, the same as after the installation if that is nothing
 */
const CLEAR = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error);
  });
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  await settled(indexedDB.deleteDatabase('${DATABASE_NAME}'));
  const stores = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      if ((await settled(records.count())) > 0) stores.push(store);
    }
    database.close();
  }
  return JSON.stringify([
    stores,
    await chrome.permissions.getAll(),
    await chrome.scripting.getRegisteredContentScripts(),
  ]);
})()`;

/** The folder of a new profile. */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'kijiyomi-test-'));
  const state = { browser: { enabled_labs_experiments: OFF } };
  await writeFile(join(profile, 'Local State'), JSON.stringify(state));
  return profile;
}

/** See {@link launchOffline}. */
type BrowserOptions = NonNullable<Parameters<typeof launchOffline>[2]>;

export async function launch(
  profile: string,
  options: BrowserOptions = {},
): Promise<BrowserContext> {
  const browser = await findBrowser();
  if (!browser) throw new Error('There is no browser; the global setup installs one.');
  return launchOffline(browser, profile, options);
}

/** A browser with a profile of its own, which is removed when it is closed. */
export class TestBrowser {
  private installed: Promise<string> | null = null;

  private constructor(
    readonly context: BrowserContext,
    private readonly profile: string,
  ) {}

  static async open(options: BrowserOptions = {}): Promise<TestBrowser> {
    const profile = await newProfile();
    return new TestBrowser(await launch(profile, options), profile);
  }

  /** Installs the extension at the first call. @returns its id */
  extensionId(): Promise<string> {
    this.installed ??= installExtension(this.context, EXTENSION);
    return this.installed;
  }

  /** The extension's service worker. */
  async background(): Promise<Worker> {
    const extensionId = await this.extensionId();
    const isOurs = (worker: Worker) => new URL(worker.url()).host === extensionId;
    const worker = this.context.serviceWorkers().find(isOurs);
    return worker ?? this.context.waitForEvent('serviceworker', isOurs);
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Lends a browser to the tests of one process. */
export class SharedBrowser {
  private browser: TestBrowser | null = null;
  private tests = 0;
  /** What {@link CLEAR} returned when the browser was new. */
  private untouched = '';

  /** A browser as it is after the installation of the extension. */
  async take(): Promise<TestBrowser> {
    if (this.browser !== null) return this.browser;
    this.browser = await TestBrowser.open();
    this.tests = 0;
    this.untouched = await (await this.browser.background()).evaluate<string>(CLEAR);
    return this.browser;
  }

  /** Keeps the browser for the next test, if it can be cleared of what this one has left. */
  async giveBack(): Promise<void> {
    this.tests++;
    if (this.tests >= MOST_TESTS || !(await this.isCleared())) await this.close();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.browser = null;
  }

  private async isCleared(): Promise<boolean> {
    const { context } = this.browser!;
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    const open = context.pages();
    await context.newPage();
    for (const page of open) await page.close();
    await Promise.all([context.clearCookies(), context.clearPermissions()]);
    const background = await this.browser!.background();
    return (await background.evaluate<string>(CLEAR)) === this.untouched;
  }
}
