/** Loads a mutated page in Chromium with the extension, and says what went wrong. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { within } from '../../src/commands/within';
import { wrapRequest } from '../../src/messaging/envelope';
import { mutatePage } from './page-mutations';
import type { PageSource } from './page-sources';

export interface Outcome {
  /** Whether it was still an article. */
  read: boolean;
  /** What went wrong; empty where nothing did. */
  problems: string[];
}

/** How long a mutated page is waited for until it is read, in milliseconds: it may be no article. */
const UNTIL_READ = 1_500;
/** How long anything else may take, on a machine that has other things to do. */
const PATIENCE = 10_000;

/** A browser with the extension. */
export interface FuzzBrowser {
  context: BrowserContext;
  /** The extension's service worker. */
  background: Worker;
}

/** @param seed what the mutations follow from */
export async function checkMutatedPage(
  browser: FuzzBrowser,
  source: PageSource,
  seed: number,
): Promise<Outcome> {
  const { page, tab } = await openTab(browser);
  const problems: string[] = [];
  const isOurs = (text: string) => text.includes('chrome-extension://');
  page.on('pageerror', ({ stack = '' }) => isOurs(stack) && problems.push(`error: ${stack}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message.location().url)) {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on('crash', () => problems.push('the tab crashed'));
  try {
    const switchOff = () => switchAidsOff(browser, tab);
    const check = look(page, switchOff, source, seed, problems);
    const read = await within(PATIENCE * 3, check, 'the page does not answer');
    return { read, problems };
  } catch (error) {
    problems.push(String(error));
    return { read: false, problems };
  } finally {
    await page.close();
  }
}

async function look(
  page: Page,
  switchOff: () => Promise<unknown>,
  { url, html }: PageSource,
  seed: number,
  problems: string[],
): Promise<boolean> {
  // tsx lets functions keep their names by a call of this.
  await page.addInitScript('globalThis.__name = (value) => value;');
  await page.addInitScript(mutatePage, seed);
  await page.route(/^https?:/u, (route) =>
    route.request().url() === url
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: html,
        })
      : route.abort('internetdisconnected'),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const state = () => page.evaluate(() => document.documentElement.dataset['kijiyomi']);
  const read = await until(async () => (await state()) === 'on', UNTIL_READ);

  await page.evaluate((times) => window.fuzzed!.change(times), seed % 12);
  const textIsRight = () =>
    page.evaluate(() => window.fuzzed!.actual().text === window.fuzzed!.expected().text);
  if (!(await until(textIsRight, PATIENCE))) problems.push('the text is another while it is read');
  await page.mouse.click(640, 360);
  if ((await page.evaluate(() => window.fuzzed!.clicks)) === 0) problems.push('a click is lost');

  // A busy page may still become an article: whatever it is, the aids are off from here.
  await switchOff();
  const isBack = () =>
    page.evaluate(() => window.fuzzed!.actual().html === window.fuzzed!.expected().html);
  if (!(await until(isBack, PATIENCE))) problems.push(`not given back: ${await difference(page)}`);
  return read;
}

let opening: Promise<unknown> = Promise.resolve();

/** Opens a page, and finds the number by which the extension knows its tab: one at a time. */
function openTab({ context, background }: FuzzBrowser): Promise<{ page: Page; tab: number }> {
  const tabs = () =>
    background.evaluate<number[]>('chrome.tabs.query({}).then((all) => all.map(({ id }) => id))');
  const opened = opening.then(async () => {
    const before = await tabs();
    const page = await context.newPage();
    const tab = (await tabs()).find((id) => !before.includes(id));
    if (tab === undefined) throw new Error('The new tab is not seen.');
    return { page, tab };
  });
  opening = opened.catch(() => undefined);
  return opened;
}

/** As the switch of the popup does. */
function switchAidsOff({ background }: FuzzBrowser, tab: number): Promise<unknown> {
  const request = JSON.stringify(wrapRequest('setAids', { on: false }));
  return background.evaluate(
    `chrome.tabs.sendMessage(${tab}, ${request}, { frameId: 0 }).then(() => null)`,
  );
}

/** Whether it becomes so within this many milliseconds. */
async function until(isSo: () => Promise<boolean>, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/** Where the page differs from what it would be without the extension. */
function difference(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { html: actual } = window.fuzzed!.actual();
    const { html: expected } = window.fuzzed!.expected();
    let start = 0;
    while (start < actual.length && actual[start] === expected[start]) start += 1;
    const around = (html: string) => html.slice(Math.max(0, start - 60), start + 120);
    return JSON.stringify({ actual: around(actual), expected: around(expected) });
  });
}
