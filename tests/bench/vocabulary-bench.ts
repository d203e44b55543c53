/**
 * A list of 50,000 saved words: how soon its first rows are shown, whether the page stays free while
 * it is scrolled, searched and changed, what memory it needs, and how long backup and restore take.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FoundBrowser } from '../../src/commands/browser/browser-candidates';
import { backupOf, manyWords } from './many-words';
import { launchReadingBrowser } from './reading-browser';
import { median, rounded } from './statistics';

const WORDS = 50_000;
const OPENINGS = 3;
/** Several times what anything here takes, in milliseconds. */
const LIMIT = 300_000;
const REST = 500;

const MEGABYTE = 1e6;

interface ObservedWindow {
  /** From the start of the navigation until the first row of the list was painted, in milliseconds. */
  firstRow?: number;
  /** Between turns of a timer of 5 milliseconds. */
  gaps: number[];
}
declare const window: Window & typeof globalThis & ObservedWindow;

/** Runs in the page, before its own scripts. */
function observeList(): void {
  window.gaps = [];
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.gaps.push(now - last);
    last = now;
  }, 5);
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#saved-words [data-lemma]')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.firstRow = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Time of an action, and the longest gap of the page's timer meanwhile, in milliseconds. */
async function withGaps(page: Page, action: () => Promise<number>) {
  await page.evaluate(() => (window.gaps = []));
  const ms = await action();
  const longestGapMs = await page.evaluate(() => Math.max(0, ...window.gaps));
  return rounded({ ms, longestGapMs });
}

async function download(page: Page, button: string): Promise<number> {
  const start = performance.now();
  const download = page.waitForEvent('download', { timeout: LIMIT });
  await page.locator(button).click();
  await (await download).path();
  return performance.now() - start;
}

async function restore(page: Page, path: string): Promise<number> {
  const panel = page.locator('[aria-labelledby="backup-title"]');
  const start = performance.now();
  await panel.locator('input[type=file]').setInputFiles(path);
  await panel.getByText(`${WORDS}`).waitFor({ timeout: LIMIT });
  return performance.now() - start;
}

/** Milliseconds until all rows are of words with the query in their term. */
const search = (page: Page, query: string) =>
  page.evaluate(async (wanted) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const start = performance.now();
    input.value = wanted;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const isFound = () => {
      const rows = [...document.querySelectorAll<HTMLElement>('#saved-words [data-lemma]')];
      return rows.length > 0 && rows.every((row) => row.dataset['lemma']!.includes(wanted));
    };
    while (!isFound()) await new Promise((resolve) => setTimeout(resolve, 2));
    return performance.now() - start;
  }, query);

/** Presses a button, and waits until the first row is of this word, or is not. */
const press = (page: Page, button: string, lemma: string, isFirst: boolean) =>
  page.evaluate(
    async ([selector, wanted, wantsFirst]) => {
      const start = performance.now();
      document.querySelector<HTMLElement>(selector)!.click();
      const first = () => document.querySelector<HTMLElement>('#saved-words [data-lemma]');
      while ((first()?.dataset['lemma'] === wanted) !== wantsFirst) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return performance.now() - start;
    },
    [button, lemma, isFirst] as const,
  );

/** Scrolls a screen at a time, then to 20 places all over the list. Resolves to the slowest of these. */
const scroll = (page: Page) =>
  page.evaluate(async () => {
    const list = document.querySelector('#saved-words')!;
    const scroller = document.scrollingElement!;
    const scrolled = list.scrollHeight > list.clientHeight + 1 ? list : scroller;
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let screens = 0; screens < 60; screens++) {
      scrolled.scrollTop += 900;
      await frame();
    }
    const isShown = () =>
      [...document.querySelectorAll('#saved-words [data-lemma]')].some((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      });
    let slowest = 0;
    for (let place = 1; place <= 20; place++) {
      const start = performance.now();
      scrolled.scrollTop = (scrolled.scrollHeight * place) / 21;
      do await frame();
      while (!isShown());
      slowest = Math.max(slowest, performance.now() - start);
    }
    scrolled.scrollTop = 0;
    return slowest;
  });

async function heapMB(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return rounded(usedSize / MEGABYTE);
}

async function listBench(open: (path: string) => Promise<Page>, path: string) {
  const firstRow = async (page: Page) => {
    await page.waitForFunction(() => window.firstRow !== undefined, null, { timeout: LIMIT });
    return page.evaluate(() => window.firstRow!);
  };
  const keeper = await open('options.html');
  const session = await keeper.context().newCDPSession(keeper);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await keeper.waitForTimeout(REST);
  const openList = async () => {
    const opened = await open(path);
    if (path.startsWith('popup')) await opened.locator('#saved-words-title').click();
    return opened;
  };
  let page = await openList();
  const asleep = await firstRow(page);
  const awake: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await page.close();
    await keeper.waitForTimeout(REST);
    page = await openList();
    awake.push(await firstRow(page));
  }
  await page.waitForTimeout(REST);
  const rowsBuilt = await page.locator('#saved-words > li').count();
  const heapBefore = await heapMB(page);
  const firstSearch = await withGaps(page, () => search(page, '4999'));
  const later: number[] = [];
  const laterGaps = await withGaps(page, async () => {
    for (const query of ['語123', '777号', '9号']) later.push(await search(page, query));
    return Math.max(...later);
  });
  const newest = `単語${WORDS - 1}号`;
  const removal = await withGaps(page, () => press(page, '#saved-words .remove', newest, false));
  const undo = await withGaps(page, () => press(page, '.toast button', newest, true));
  await page.getByRole('searchbox').fill('');
  await page.waitForTimeout(REST);
  const scrolling = await withGaps(page, () => scroll(page));
  const csv = await withGaps(page, () => download(page, '#export-csv'));
  const measured = {
    firstRowMs: rounded(median(awake)),
    firstRowAsleepMs: rounded(asleep),
    rowsBuilt,
    heapMB: heapBefore,
    scroll: { slowestJumpMs: scrolling.ms, longestGapMs: scrolling.longestGapMs },
    firstSearch,
    laterSearch: { slowestMs: laterGaps.ms, longestGapMs: laterGaps.longestGapMs },
    remove: removal,
    undo,
    csv,
    heapAfterMB: await heapMB(page),
  };
  await page.close();
  await keeper.close();
  return measured;
}

export async function vocabularyBench(found: FoundBrowser, extension: string) {
  const directory = await mkdtemp(join(tmpdir(), 'kijiyomi-bench-words-'));
  const browser = await launchReadingBrowser(found, extension);
  const { reading } = browser;
  try {
    const path = join(directory, 'backup.json');
    const text = backupOf(manyWords(WORDS));
    await writeFile(path, text);
    const background = reading.serviceWorkers()[0] ?? (await reading.waitForEvent('serviceworker'));
    const open = async (file: string) => {
      const page = await reading.newPage();
      await page.addInitScript(observeList);
      await page.goto(new URL(`/${file}`, background.url()).href);
      return page;
    };
    const settings = await open('options.html');
    const restored = await withGaps(settings, () => restore(settings, path));
    const backup = await withGaps(settings, () => download(settings, '#save-backup'));
    await settings.close();
    return {
      words: WORDS,
      backupMB: rounded(Buffer.byteLength(text) / MEGABYTE),
      restore: restored,
      backup,
      vocabularyPage: await listBench(open, 'vocabulary.html'),
      popup: await listBench(open, 'popup.html?tab=1'),
    };
  } finally {
    await browser.close();
    await rm(directory, { recursive: true });
  }
}
