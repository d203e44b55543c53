/**
 * The import of a large dictionary in the settings: how long it takes, whether the page stays free,
 * what memory it needs, and what look-ups in the background take before and after.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { FoundBrowser } from '../../src/commands/browser/browser-candidates';
import { cardRequest } from './typed-requests';
import { largeDictionary } from '../user-dictionaries/dictionary-zips';
import { sampleArticle } from './node-bench';
import { extensionProcesses } from './process-memory';
import { type ReadingBrowser, launchReadingBrowser } from './reading-browser';
import { median, percentile, rounded } from './statistics';

const ENTRIES = 300_000;
const LOOK_UPS = 200;
/** How often the memory is looked at, in milliseconds. */
const SAMPLE_EVERY = 250;
/** Several times what it takes, in milliseconds. */
const IMPORT_LIMIT = 300_000;

const MEGABYTE = 1e6;

/** What a page of an extension has, as far as it is used here. */
interface ExtensionWindow {
  chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
}

/** A place of the sample article at which a word is looked up. */
interface Place {
  text: string;
  offset: number;
}

/** Places of kanji, spread over the article. */
function places(): Place[] {
  const all = sampleArticle().flatMap((text) =>
    [...text.matchAll(/\p{Script=Han}/gu)].map(({ index }) => ({ text, offset: index })),
  );
  const step = all.length / LOOK_UPS;
  return Array.from({ length: LOOK_UPS }, (_, i) => all[Math.floor(i * step)]!);
}

/** What the article's compounds may be taken for, so that look-ups find something. */
function knownTerms(): [term: string, reading: string][] {
  const compounds = sampleArticle().flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
  const terms = new Set(
    compounds.flatMap((compound) =>
      [2, 3, 4].flatMap((length) =>
        Array.from({ length: Math.max(0, compound.length - length + 1) }, (_, start) =>
          compound.slice(start, start + length),
        ),
      ),
    ),
  );
  return [...terms].map((term) => [term, 'よみ']);
}

/** Times of look-ups as the card requests them, in milliseconds, and the size of the answers. */
async function lookUps(page: Page) {
  const requests = places().map(({ text, offset }) =>
    cardRequest('lookUp', {
      ...{ text, offset, inlineReadings: [] },
      ...{ published: '', nested: false, mentions: [] },
    }),
  );
  const { times, characters } = await page.evaluate(async (all) => {
    const { runtime } = (window as unknown as ExtensionWindow).chrome;
    const times: number[] = [];
    let characters = 0;
    // The first turn fills caches.
    for (const isTimed of [false, true]) {
      for (const request of all) {
        const start = performance.now();
        const answer = await runtime.sendMessage(request);
        if (isTimed) times.push(performance.now() - start);
        if (isTimed) characters += JSON.stringify(answer).length;
      }
    }
    return { times, characters };
  }, requests);
  return rounded({
    medianMs: median(times),
    percentile95Ms: percentile(times, 95),
    charactersOfAnAnswer: Math.round(characters / times.length),
  });
}

/** Bytes in memory of the extension's process: of its background, its page and its worker. */
async function residentMemory(devtools: CDPSession): Promise<number> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const processes = await extensionProcesses(processInfo);
  return [...processes.values()].reduce((sum, bytes) => sum + bytes, 0);
}

async function openSettings({ reading }: ReadingBrowser): Promise<Page> {
  const background = reading.serviceWorkers()[0] ?? (await reading.waitForEvent('serviceworker'));
  const page = await reading.newPage();
  await page.goto(new URL('/options.html', background.url()).href);
  return page;
}

async function importFile(page: Page, path: string) {
  const devtools = await page.context().browser()!.newBrowserCDPSession();
  const residentBefore = await residentMemory(devtools);
  const from = await page.evaluate(() => performance.now());
  const start = performance.now();
  await page.locator('#dictionaries ~ .actions input[type=file]').setInputFiles(path);
  let isDone = false;
  let residentPeak = residentBefore;
  const done = page
    .getByText(/^Imported /u)
    .waitFor({ timeout: IMPORT_LIMIT })
    .finally(() => (isDone = true));
  while (!isDone) {
    residentPeak = Math.max(residentPeak, await residentMemory(devtools));
    await Promise.race([done, page.waitForTimeout(SAMPLE_EVERY)]);
  }
  const seconds = (performance.now() - start) / 1000;
  const tasks = await page.evaluate(
    (since) => window.observed.longTasks.filter((task) => task.start >= since),
    from,
  );
  return {
    seconds,
    longTasks: tasks.length,
    longestTaskMs: Math.max(0, ...tasks.map(({ duration }) => duration)),
    residentBeforeMB: residentBefore / MEGABYTE,
    residentPeakMB: residentPeak / MEGABYTE,
    residentAfterMB: (await residentMemory(devtools)) / MEGABYTE,
  };
}

async function remove(page: Page): Promise<number> {
  const start = performance.now();
  await page.getByRole('button', { name: 'Remove Large' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('Removed Large.').waitFor({ state: 'attached', timeout: IMPORT_LIMIT });
  return (performance.now() - start) / 1000;
}

export async function importBench(found: FoundBrowser, extension: string) {
  const directory = await mkdtemp(join(tmpdir(), 'kijiyomi-bench-zip-'));
  const browser = await launchReadingBrowser(found, extension);
  try {
    const zip = largeDictionary('Large', ENTRIES, knownTerms());
    const path = join(directory, 'large.zip');
    await writeFile(path, Buffer.from(await zip.arrayBuffer()));
    const page = await openSettings(browser);
    const lookUpBefore = await lookUps(page);
    const imported = await importFile(page, path);
    const lookUpAfter = await lookUps(page);
    return {
      entries: ENTRIES,
      zipMB: rounded(zip.size / MEGABYTE),
      ...rounded(imported),
      lookUpBefore,
      lookUpAfter,
      removeSeconds: rounded(await remove(page)),
    };
  } finally {
    await browser.close();
    await rm(directory, { recursive: true });
  }
}
