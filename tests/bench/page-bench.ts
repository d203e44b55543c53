/** What a reader notices of the extension on the page: long tasks, and the wait for the card. */
import type { BrowserContext, Page } from '@playwright/test';
import type { FoundBrowser } from '../../src/commands/browser/browser-candidates';
import { within } from '../../src/commands/within';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { SamplePage } from '../browser/sample-pages';
import { articleOfLength } from './long-article';
import { differentWords, readPage, showWord } from './page-probe';
import { type ReadingBrowser, annotated, launchReadingBrowser, openPage } from './reading-browser';
import { median, percentile, rounded } from './statistics';

/** Lengths of the articles, in characters. */
const ARTICLE = 4_000;
const LONG_ARTICLE = 100_000;
/** How many times slower than this machine a reader's may be. */
const SLOW_MACHINE = 4;
/** Runs of each article with and without the extension, in turns; long ones take long. */
const RUNS = new Map([
  [ARTICLE, 5],
  [LONG_ARTICLE, 3],
]);
/** How long a page is read, and its tasks watched, in milliseconds. */
const READING_LIMIT = 8_000;
/** How long one run may take, several times what it does, in milliseconds. */
const RUN_LIMIT = 45_000;
const MOST_ATTEMPTS = 3;

const HOVERED_WORDS = 30;
/** A word without a card after this many milliseconds has none. */
const CARD_LIMIT = 2_000;

interface Run {
  /** Durations in milliseconds. */
  longTasks: number[];
  /** From navigation to the annotated first screen, in milliseconds. */
  annotatedMs: number;
}

async function readThrough(page: Page, isAnnotated: boolean): Promise<Run> {
  if (isAnnotated) await annotated(page);
  await page.evaluate(readPage, READING_LIMIT);
  return page.evaluate(() => {
    const { longTasks, parsed, annotated } = window.observed;
    const later = longTasks.filter(({ start }) => start >= parsed);
    return { longTasks: later.map(({ duration }) => duration), annotatedMs: annotated };
  });
}

/**
 * Once more where a run does not end: Chromium 156, when it is slowed down, sometimes blocks the
 * main thread of a page forever.
 */
async function readArticle(
  context: BrowserContext,
  article: SamplePage,
  slowdown: number,
  isAnnotated: boolean,
): Promise<Run> {
  for (let attempt = 1; ; attempt++) {
    const page = await openPage(context, article, slowdown);
    try {
      return await within(RUN_LIMIT, readThrough(page, isAnnotated), 'The page was not read');
    } catch (error) {
      if (attempt === MOST_ATTEMPTS) throw error;
      console.error(error instanceof Error ? error.message : error);
    } finally {
      await page.close();
    }
  }
}

/** Medians of the runs. A longest task of 0: none took 50 ms, and shorter ones are not reported. */
function summary(runs: readonly Run[]) {
  return rounded({
    longestTaskMs: median(runs.map(({ longTasks }) => Math.max(0, ...longTasks))),
    longTasks: median(runs.map(({ longTasks }) => longTasks.length)),
  });
}

async function longTaskBench(
  browser: ReadingBrowser,
  characters: number,
  runs: number,
  slowdown: number,
) {
  const article = articleOfLength(characters);
  const withExtension: Run[] = [];
  const without: Run[] = [];
  for (let run = 0; run < runs; run++) {
    without.push(await readArticle(browser.plain, article, slowdown, false));
    withExtension.push(await readArticle(browser.reading, article, slowdown, true));
  }
  return {
    characters,
    slowdown,
    firstScreenMs: rounded(median(withExtension.map(({ annotatedMs }) => annotatedMs))),
    ...summary(withExtension),
    withoutExtension: summary(without),
  };
}

/** From the pointer's move onto a word to the card's first frame, in milliseconds; or no card. */
async function hover(page: Page, word: number): Promise<number | null> {
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => !document.querySelector('kijiyomi-card:popover-open'));
  const { x, y } = await page.evaluate(showWord, word);
  await page.mouse.move(x, y);
  try {
    const shown = () => window.observed.shown > 0 && window.observed.shown - window.observed.moved;
    const time = await page.waitForFunction(shown, null, { timeout: CARD_LIMIT });
    return Number(await time.jsonValue());
  } catch {
    return null;
  }
}

async function hoverBench({ reading }: ReadingBrowser) {
  const page = await openPage(reading, articleOfLength(ARTICLE));
  await annotated(page);
  await page.evaluate(readPage, READING_LIMIT);
  const words = await page.evaluate(differentWords, HOVERED_WORDS);
  // The first card of all has the background load the names.
  await hover(page, words.at(-1)!);
  const times: (number | null)[] = [];
  for (const word of words) times.push(await hover(page, word));
  await page.close();
  const waits = times
    .filter((time) => time !== null)
    .map((time) => time - DEFAULT_SETTINGS.hoverDelay);
  return rounded({
    words: words.length,
    withoutCard: words.length - waits.length,
    medianMs: median(waits),
    percentile95Ms: percentile(waits, 95),
  });
}

export async function pageBench(found: FoundBrowser, extension: string) {
  const browser = await launchReadingBrowser(found, extension);
  try {
    // First, so that what follows finds the background awake and warm.
    const hoverToCardBeyondDelay = await hoverBench(browser);
    const longTasks = [];
    for (const [characters, runs] of RUNS) {
      for (const slowdown of [1, SLOW_MACHINE]) {
        longTasks.push(await longTaskBench(browser, characters, runs, slowdown));
      }
    }
    return { hoverToCardBeyondDelay, longTasks };
  } finally {
    await browser.close();
  }
}
