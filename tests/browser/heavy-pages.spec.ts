/** Pages with far more content than usual: we keep them and other tabs responsive. */
import type { Page } from '@playwright/test';
import { expect, expectArticle, furigana, SECOND_URL, test } from './apps/serve-app';
import { articleHtml, paragraphs, SECOND_HEADLINE, SECOND_STORY } from './apps/story';

/** Arrays in arrays, as small as can be, 0.29 MB of them. */
const ARRAYS = `[${Array(490)
  .fill(`[${Array(196).fill('[]').join()}]`)
  .join()}]`;

test('the linked data of a page keeps no other tab waiting', async ({ context, openApp }) => {
  const data = `<script type="application/ld+json">${ARRAYS}</script>`.repeat(8);
  const other = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${SECOND_HEADLINE}</title></head>
    <body>${articleHtml(SECOND_HEADLINE, paragraphs(SECOND_STORY))}</body></html>`;
  await openApp({ head: data, body: articleHtml(), others: { [SECOND_URL]: other } });
  const page = await context.newPage();
  const start = Date.now();
  await page.goto(SECOND_URL);
  await expectArticle(page);
  await expect(furigana(page, '会合').first()).toBeAttached();
  // It took 19 s.
  expect(Date.now() - start).toBeLessThan(12_000);
});

test('what arrives later is hidden at once where a selector matches it', async ({ openApp }) => {
  const { page } = await openApp({ body: articleHtml() });
  await expectArticle(page);
  // In the task in which it arrives: no observer has been notified yet.
  const isVisible = await page.evaluate(() => {
    const arrive = (name: string) => {
      const box = Object.assign(document.createElement('div'), { className: name });
      box.textContent = '広告';
      document.body.append(box);
      return box.checkVisibility();
    };
    return { ad: arrive('dfpAdUnitContainer'), other: arrive('column') };
  });
  expect(isVisible).toEqual({ ad: false, other: true });
});

/** The highest number of elements that the browser restyled at once. */
async function mostStyled(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { args?: { elementCount?: number } }[];
  };
  return Math.max(...traceEvents.map(({ args }) => args?.elementCount ?? 0));
}

test('elements next to the article are not restyled when the aids are switched on', async ({
  openApp,
  switchAids,
}) => {
  const links = `<p>${'<a href="/news/">一覧</a> '.repeat(4_000)}</p>`;
  const { page } = await openApp({ body: `${articleHtml()}${links}` });
  await expectArticle(page);
  await switchAids(page, false);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const most = await mostStyled(page, async () => {
    await switchAids(page, true);
    await expectArticle(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  });
  expect(most).toBeLessThan(2_000);
});
