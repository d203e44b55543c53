/** Notices laid over an article: they go with all that belongs to them, or stay with it. */
import type { Page } from '@playwright/test';
import { LATER, LAYOUTS, type NoticeLayout } from './apps/notice-layouts';
import { expect, FIRST_URL, test } from './apps/serve-app';
import { HEADLINE, STORY } from './apps/story';

const ARTICLE = `<h1>${HEADLINE}</h1><div class="WYSIWYG articlePage">${STORY.map(
  (text) => `<p>${text}</p>`,
)
  .join('')
  .repeat(12)}</div>`;

function documentOf({ end, start = '', css = '', script = '', body = '', box = '' }: NoticeLayout) {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<style>body { font: 16px sans-serif; margin: 20px } ${css}</style></head><body ${body}>${start}<div ${box}>${ARTICLE}</div>${end}<script>${script}</script></body></html>`;
}

/** What the page is without us: its markup, what is modal, what can be seen. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.innerHTML,
    modal: [...document.querySelectorAll(':modal')].map(({ id }) => id),
    seen: [...document.querySelectorAll('#d, #b')].map((e) => e.checkVisibility()),
    overflow: getComputedStyle(document.body).overflow,
  }));

const isVisible = (page: Page, selector: string) =>
  page.evaluate((s) => document.querySelector(s)?.checkVisibility() ?? false, selector);

/** Clicks the article in the middle of the window, turns the wheel, and tells whether both worked. */
async function canRead(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    const reached = { click: false };
    Object.assign(window, { reached });
    const note = ({ target }: Event) =>
      (reached.click = target instanceof Element && target.closest('.articlePage') !== null);
    addEventListener('click', note, { capture: true, once: true });
  });
  const before = await page.evaluate(() => scrollY);
  const { width, height } = page.viewportSize()!;
  await page.mouse.click(width / 2, height / 2);
  await page.mouse.wheel(0, 120);
  const scrolls = await expect
    .poll(() => page.evaluate(() => scrollY), { timeout: 1_500, intervals: [30, 60, 100] })
    .not.toBe(before)
    .then(
      () => true,
      () => false,
    );
  const { click } = await page.evaluate(
    () => (window as unknown as { reached: { click: boolean } }).reached,
  );
  await page.evaluate(() => scrollTo(0, 0));
  return click && scrolls;
}

for (const tidying of ['tidy', 'focus'] as const) {
  test(`no backdrop is left without its dialog: ${tidying}`, async ({
    context,
    background,
    switchAids,
  }) => {
    test.setTimeout(LAYOUTS.length * 12_000);
    await background.evaluate(
      (value) => (globalThis as any).chrome.storage.local.set({ settings: { tidying: value } }),
      tidying,
    );
    const plain = await context.browser()!.newContext();
    const only = process.env['LAYOUT'];
    const stayed: string[] = [];
    const [alone, page] = [await plain.newPage(), await context.newPage()];
    await page.bringToFront();
    for (const layout of LAYOUTS) {
      if (only && !layout.name.includes(only)) continue;
      for (const each of [context, plain]) {
        await each.unrouteAll();
        await each.route(/^https?:/u, (route) =>
          route.request().url() === FIRST_URL
            ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: documentOf(layout) })
            : route.abort('internetdisconnected'),
        );
      }
      await Promise.all([alone.goto(FIRST_URL), page.goto(FIRST_URL)]);
      // Playwright asks the page as if the reader had pressed something, who may open dialogs: not
      // before the late ones are there.
      if (layout.script?.includes('setTimeout')) await page.waitForTimeout(LATER + 1_200);
      await expect(page.locator('html'), layout.name).toHaveAttribute('data-kijiyomi', 'on');
      const { dialog, backdrop, stays } = layout;
      const shown = [await isVisible(page, dialog)];
      if (backdrop) shown.push(await isVisible(page, backdrop));
      const free = await canRead(page);
      const both = shown.every(Boolean);
      if (both) stayed.push(layout.name);
      if (stays) expect.soft(both, `${layout.name}: stays`).toBe(true);
      else
        expect.soft(both || free, `${layout.name}: ${JSON.stringify({ shown, free })}`).toBe(true);
      await switchAids(page, false);
      expect.soft(await stateOf(page), `${layout.name}: given back`).toEqual(await stateOf(alone));
    }
    await plain.close();
    console.log(tidying, 'stayed:', stayed);
  });
}
