/** Notices laid over an article: they are hidden with all that belongs to them, or stay with it. */
import type { BrowserContext, Page } from '@playwright/test';
import { LAYOUTS, type NoticeLayout } from './apps/notice-layouts';
import { expect, furigana, SITE, test } from './apps/serve-app';
import { HEADLINE, paragraphs, STORY } from './apps/story';

/** Tabs that load at the same time; input is sent to one after the other, brought to the front. */
const TOGETHER = 6;

const ARTICLE = `<h1>${HEADLINE}</h1><div class="WYSIWYG articlePage">${paragraphs(STORY).repeat(3)}</div>`;

/**
 * Runs what comes later when the article has been annotated, and logs when its dialog is hidden.
 * The test evaluates nothing in the page before: a page takes Playwright's calls for acts of the
 * reader, who may open dialogs.
 */
const LATER = `function later(act) {
  if (window.isAlone) return act();
  const root = document.documentElement;
  const isDone = () => root.dataset.kijiyomi === 'on' && document.querySelector('ruby');
  const wait = setInterval(() => {
    if (!isDone()) return;
    clearInterval(wait);
    act();
    // Known notices are hidden at once; whether the reader opened them is checked a little later.
    setTimeout(() => setInterval(() => d.checkVisibility() || console.log('gone'), 50), 1_000);
  }, 50);
}`;

const staysIn = ({ stays }: NoticeLayout, tidying: string) =>
  stays === 'always' || stays === tidying;

const isLate = ({ script = '' }: NoticeLayout) => script.includes('later(');

function documentOf({ end, start = '', css = '', script = '', body = '', box = '' }: NoticeLayout) {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<style>body { font: 16px sans-serif; margin: 20px } .articlePage { min-height: 3000px } ${css}</style></head><body ${body}>${start}<div ${box}>${ARTICLE}</div>${end}<script>${LATER} ${script}</script></body></html>`;
}

const addressOf = (layout: NoticeLayout) =>
  `${SITE}/news/world-news/article-${600_001 + LAYOUTS.indexOf(layout)}`;

async function serveLayouts(context: BrowserContext): Promise<void> {
  const documents = new Map(LAYOUTS.map((layout) => [addressOf(layout), documentOf(layout)]));
  await context.route(/^https?:/u, (route) => {
    const body = documents.get(route.request().url());
    if (body === undefined) return route.abort('internetdisconnected');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** The state that must be the same without us: markup, modal elements, what is visible. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.innerHTML,
    modal: [...document.querySelectorAll(':modal')].map(({ id }) => id),
    seen: [...document.querySelectorAll('#d, #b')].map((e) => e.checkVisibility()),
    overflow: getComputedStyle(document.body).overflow,
  }));

/** Whether the dialog and its backdrop are visible. */
const shownOn = (page: Page, { dialog, backdrop }: NoticeLayout) =>
  page.evaluate(
    (selectors) => selectors.map((s) => document.querySelector(s)?.checkVisibility() ?? false),
    backdrop ? [dialog, backdrop] : [dialog],
  );

/**
 * Clicks the article in the middle of the window, turns the wheel, and returns whether both worked.
 */
async function readingOn(page: Page): Promise<{ clicks: boolean; scrolls: boolean }> {
  await page.evaluate(() => {
    const reading = { clicks: false, scrolls: false };
    Object.assign(window, { reading });
    const note = ({ target }: Event) =>
      (reading.clicks = target instanceof Element && target.closest('.articlePage') !== null);
    addEventListener('click', note, { capture: true, once: true });
    addEventListener('scroll', () => (reading.scrolls = true), { capture: true, once: true });
  });
  const { width, height } = page.viewportSize()!;
  await page.mouse.click(width / 2, height / 2);
  await page.mouse.wheel(0, 120);
  const answer = () =>
    page.evaluate(
      () => (window as unknown as { reading: { clicks: boolean; scrolls: boolean } }).reading,
    );
  await expect
    .poll(answer, { timeout: 3_000, intervals: [20, 40, 80] })
    .toMatchObject({ scrolls: true })
    .catch(() => undefined);
  await page.evaluate(() => scrollTo(0, 0));
  return answer();
}

/**
 * Loads a layout and waits a short time until it is as expected. Nothing is evaluated in the page
 * before a late notice has appeared and been hidden: see {@link LATER}.
 */
async function openLayout(
  context: BrowserContext,
  layout: NoticeLayout,
  stays: boolean,
): Promise<Page> {
  const page = await context.newPage();
  const gone = page
    .waitForEvent('console', { predicate: (line) => line.text() === 'gone', timeout: 30_000 })
    .catch(() => undefined);
  await page.goto(addressOf(layout));
  if (isLate(layout)) await gone;
  await expect(page.locator('html'), layout.name).toHaveAttribute('data-kijiyomi', 'on');
  await expect(furigana(page, '派兵', '.articlePage').first(), layout.name).toBeAttached();
  const isAsExpected = async () => {
    const shown = await shownOn(page, layout);
    return shown.every((one) => one === stays);
  };
  await expect
    .poll(isAsExpected, { timeout: 3_000, intervals: [20, 50, 100] })
    .toBe(true)
    .catch(() => undefined);
  return page;
}

/** The states of the layouts in a browser without the extension. */
async function statesAlone(
  context: BrowserContext,
  layouts: readonly NoticeLayout[],
): Promise<unknown[]> {
  const plain = await context.browser()!.newContext();
  await plain.addInitScript('window.isAlone = true');
  await serveLayouts(plain);
  const page = await plain.newPage();
  const states: unknown[] = [];
  for (const layout of layouts) {
    await page.goto(addressOf(layout));
    states.push(await stateOf(page));
  }
  await plain.close();
  return states;
}

const grouped = <T>(all: readonly T[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );

for (const tidying of ['tidy', 'focus']) {
  for (const [number, layouts] of grouped(LAYOUTS, TOGETHER).entries()) {
    test(`no backdrop is left without its dialog: ${tidying}, group ${number + 1}`, async ({
      context,
      background,
      switchAids,
    }) => {
      const alone = await statesAlone(context, layouts);
      await serveLayouts(context);
      await background.evaluate(
        `chrome.storage.local.set({ settings: { articleOnlyAlways: ${tidying === 'focus'} } })`,
      );
      const pages = await Promise.all(
        layouts.map((layout) => openLayout(context, layout, staysIn(layout, tidying))),
      );
      for (const [i, layout] of layouts.entries()) {
        const tab = pages[i]!;
        const shown = await shownOn(tab, layout);
        expect.soft(shown, layout.name).toEqual(shown.map(() => staysIn(layout, tidying)));
        await tab.bringToFront();
        if (!shown.every(Boolean)) {
          const reading = await readingOn(tab);
          expect.soft(reading, layout.name).toEqual({ clicks: true, scrolls: true });
        }
        await switchAids(tab, false);
        expect.soft(await stateOf(tab), `${layout.name}: given back`).toEqual(alone[i]);
        await tab.close();
      }
    });
  }
}
