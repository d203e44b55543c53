/** Text nodes as long as a whole article: the page stays nearly as quick as it is without aids. */
import type { Browser, Page } from '@playwright/test';
import { findText, restOn } from './annotated-text';
import { LEAD, switchOff, withBody } from './article-body';
import { cardOf } from './card-view';
import { expect, serve, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LENGTH = 19_000;
const SENTENCE =
  '国防総省は東欧への派兵を決めた。首相は会見で辞任を表明した。市場は利上げを予想する。';
const END = '外務大臣は協議を延期した。';
const TEXTS = {
  prose: SENTENCE.repeat(Math.floor(LENGTH / SENTENCE.length)) + END,
  kanji: '政'.repeat(LENGTH) + END,
};

/**
 * Processor time of a page's main thread that the aids may take, in milliseconds: of the longest
 * task and of all together. With all of its stretches drawn, each of the texts took six seconds.
 */
const LONGEST_TASK = 400;
const ALL_TASKS = 4_000;

interface Work {
  longest: number;
  all: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time in microseconds, which a busy machine does not make longer. */
  tdur?: number;
}

/** The tasks of the thread that laid out most while the page was opened. */
async function workOf(browser: Browser, page: Page, open: () => Promise<unknown>): Promise<Work> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await open();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threads = new Map<string, Work & { layout: number }>();
  for (const { name, pid, tid, tdur = 0 } of trace.traceEvents) {
    const thread = threads.get(`${pid} ${tid}`) ?? { longest: 0, all: 0, layout: 0 };
    if (name === 'Layout') thread.layout += tdur / 1_000;
    if (name.endsWith('RunTask')) {
      thread.longest = Math.max(thread.longest, tdur / 1_000);
      thread.all += tdur / 1_000;
    }
    threads.set(`${pid} ${tid}`, thread);
  }
  return [...threads.values()].reduce((a, b) => (b.layout > a.layout ? b : a));
}

/** Watches whether the texts are whole at every frame. */
async function watchTexts(page: Page): Promise<void> {
  await page.addInitScript((texts) => {
    addEventListener('DOMContentLoaded', () => {
      const look = () => {
        for (const [id, text] of Object.entries(texts)) {
          const isWhole = document.querySelector(`#${id}`)!.textContent === text;
          if (!isWhole) document.documentElement.dataset.broken = id;
        }
        requestAnimationFrame(look);
      };
      look();
    });
  }, TEXTS);
}

async function drawn(page: Page): Promise<void> {
  const rubies = page.locator('ruby.kijiyomi');
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on', { timeout: 60_000 });
  for (let before = -1, now = 0; now !== before; now = await rubies.count()) {
    before = now;
    await page.waitForTimeout(1_000);
  }
}

test('are drawn near the screen, quickly, and have cards everywhere', async ({
  context,
  extensionId: _,
  openPopup,
}) => {
  test.setTimeout(180_000);
  const { url, html } = samplePage('investing-2022-desktop');
  const paragraphs = Object.entries(TEXTS).map(([id, text]) => `<p id="${id}">${text}</p>`);
  const page = await context.newPage();
  const browser = context.browser()!;
  const plain = await browser.newContext();
  const alone = await plain.newPage();
  const body = withBody(LEAD + paragraphs.join(''))(html);
  await serve(plain, url, body);
  await serve(context, url, body);
  const without = await workOf(browser, alone, async () => {
    await alone.goto(url);
    await alone.waitForTimeout(2_000);
  });
  await plain.close();
  await watchTexts(page);
  const work = await workOf(browser, page, async () => {
    await page.goto(url);
    await drawn(page);
  });
  expect(work.longest).toBeLessThan(without.longest + LONGEST_TASK);
  expect(work.all).toBeLessThan(without.all + ALL_TASKS);
  for (const id of Object.keys(TEXTS)) {
    const parts = page.locator(`#${id} > kijiyomi-text`);
    await page.locator(`#${id}`).evaluate((long) => long.scrollIntoView({ behavior: 'instant' }));
    await expect(parts.first().locator('ruby')).not.toHaveCount(0);
    await expect(parts.last().locator('ruby')).toHaveCount(0);
    // A place that is scrolled to soon has its aids, and what is drawn near it does not move it
    // away.
    await findText(page, '外務大臣', `#${id}`);
    await expect(parts.last().locator('ruby')).not.toHaveCount(0);
    await drawn(page);
    await expect(parts.last()).toBeInViewport();
    expect((await restOn(page, '協議', `#${id}`)).reading).toBe('きょうぎ');
    await expect.poll(() => cardOf(page).text()).toContain('協議');
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-broken');
  await switchOff(page, await openPopup(page));
  for (const [id, text] of Object.entries(TEXTS)) {
    const inside = await page
      .locator(`#${id}`)
      .evaluate((long) => [...long.childNodes].map((node) => node.nodeValue));
    expect(inside).toEqual([text]);
  }
});
