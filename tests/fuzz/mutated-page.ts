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

/** How long anything may take, on a machine that has other things to do. */
const PATIENCE = 10_000;
/**
 * A page may be busy for this many times as long as without the extension, and for this many
 * seconds more: less than a hang, more than any of them needs on a busy machine.
 */
const TIMES_AS_BUSY = 10;
const BUSY = 4;
/** Of the viewport, for a page without annotated words to click on. */
const MIDDLE = { x: 640, y: 360 };

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
  const problems: string[] = [];
  const { page, tab } = await openTab(browser);
  const control = await openTab(browser);
  const isOurs = (text: string) => text.includes('chrome-extension://');
  page.on('pageerror', ({ stack = '' }) => isOurs(stack) && problems.push(`error: ${stack}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message.location().url)) {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on('crash', () => problems.push('the tab crashed'));
  try {
    const ask = (name: AskedOfPage, request: object) => askPage(browser, tab, name, request);
    const check = async () => {
      const busy = await timeOf(page);
      const { read, aim } = await look(page, ask, source, seed, problems);
      const usual = await timeOf(control.page);
      const isFree = await lookWithout(control.page, source, seed, aim?.number);
      if (aim && !aim.isHit && isFree) {
        problems.push(`a click does not come to element ${aim.number}, which nothing covers`);
      }
      const [ours, theirs] = [await busy(), await usual()];
      if (ours > theirs * TIMES_AS_BUSY + BUSY) {
        problems.push(
          `busy for ${ours.toFixed(1)} s, without the extension ${theirs.toFixed(1)} s`,
        );
      }
      return read;
    };
    const read = await within(PATIENCE * 6, check(), 'the page does not answer');
    return { read, problems };
  } catch (error) {
    problems.push(String(error));
    return { read: false, problems };
  } finally {
    await page.close();
    await control.page.close();
  }
}

/** A click on words of ours. */
interface Aim {
  /** Of the element, in the page without the extension too. */
  number: number;
  /** Whether the click came to it. */
  isHit: boolean;
}

async function look(
  page: Page,
  ask: (name: AskedOfPage, request: object) => Promise<PageAnswer>,
  source: PageSource,
  seed: number,
  problems: string[],
): Promise<{ read: boolean; aim: Aim | null }> {
  await open(page, source, source.url, seed);
  // By force, as the reader can: few mutated pages would be recognized as articles.
  let answer: PageAnswer = null;
  await until(async () => (answer = await ask('readAnyway', {})) !== null, PATIENCE);
  const isArticle = Boolean((answer as PageAnswer)?.answer?.article);
  const state = () => page.evaluate(() => document.documentElement.dataset['kijiyomi']);
  const read = isArticle && (await until(async () => (await state()) === 'on', PATIENCE));
  await changeMore(page, seed);
  const textIsRight = () =>
    page.evaluate(() => window.fuzzed!.actual().text === window.fuzzed!.expected().text);
  if (!(await until(textIsRight, PATIENCE))) problems.push('the annotated text differs');
  const aimed = await page.evaluate(() => window.fuzzed!.aim());
  const clicks = await clickAt(page, aimed ?? MIDDLE);
  if (clicks.length === 0) problems.push('a click is lost');

  // A busy page may still become an article; in either case the aids are off from here.
  await ask('setAids', { on: false });
  const isBack = () =>
    page.evaluate(() => window.fuzzed!.actual().html === window.fuzzed!.expected().html);
  if (!(await until(isBack, PATIENCE))) problems.push(`not restored: ${await difference(page)}`);
  const aim = aimed && { number: aimed.number, isHit: clicks.includes(true) };
  return { read, aim };
}

/**
 * The same page without the extension.
 * @returns whether a click that aims at the element of this number comes to it
 */
async function lookWithout(
  page: Page,
  source: PageSource,
  seed: number,
  number: number | undefined,
): Promise<boolean> {
  const { pathname, search } = new URL(source.url);
  await open(page, source, `https://control.example${pathname}${search}`, seed);
  await changeMore(page, seed);
  if (number === undefined) return false;
  const aimed = await page.evaluate((at) => window.fuzzed!.aim(at), number);
  return aimed !== null && (await clickAt(page, aimed)).includes(true);
}

async function open(page: Page, { html }: PageSource, url: string, seed: number): Promise<void> {
  // tsx makes functions call this to keep their names.
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
}

/** After what the page does by itself, so that all of it comes in the same order everywhere. */
async function changeMore(page: Page, seed: number): Promise<void> {
  await page.waitForFunction(() => window.fuzzed!.pending === 0, null, { timeout: PATIENCE });
  await page.evaluate((times) => window.fuzzed!.change(times), seed % 12);
}

/** @returns where the clicks came to, as {@link FuzzedPage.clicks} */
async function clickAt(page: Page, { x, y }: { x: number; y: number }): Promise<boolean[]> {
  await page.mouse.click(x, y);
  return page.evaluate(() => window.fuzzed!.clicks);
}

/** @returns a function for how long the page's thread has been at work since, in seconds */
async function timeOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  // Of its processor time: a busy machine takes nothing away from it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
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

type AskedOfPage = 'readAnyway' | 'setAids';
/** Null where nothing of ours is there yet. */
type PageAnswer = { answer?: { article: object | null } } | null;

/** As the popup does. */
function askPage(
  { background }: FuzzBrowser,
  tab: number,
  name: AskedOfPage,
  request: object,
): Promise<PageAnswer> {
  const message = JSON.stringify(wrapRequest(name, request));
  return background.evaluate<PageAnswer>(
    `chrome.tabs.sendMessage(${tab}, ${message}, { frameId: 0 }).catch(() => null)`,
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
