/** How furigana and glosses are set: measured in boxes, as a reader sees them. */
import type { Page } from '@playwright/test';
import { hasRealPages, readRealPage, REAL_PAGES, realPages } from '../sites/real-pages';
import { expect, serve, test } from './extension-fixtures';
import { LAYOUTS } from './sample-pages';
import { measureTypography, outside, overlaps, tornApart } from './typography';

/** Waits until all words are drawn and the glosses have their places. */
async function settled(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const before = await page.locator('ruby.kijiyomi').count();
      await page.waitForTimeout(300);
      return (await page.locator('ruby.kijiyomi').count()) - before;
    })
    .toBe(0);
}

declare global {
  interface Window {
    layoutShift: number;
  }
}

for (const layout of LAYOUTS) {
  test(`no word is torn apart, nothing overlaps: ${layout}`, async ({ openArticle }) => {
    const page = await openArticle(layout);
    await settled(page);
    const typography = await page.evaluate(measureTypography);
    expect(typography.readings.length).toBeGreaterThan(380);
    expect(tornApart(typography).length).toBeLessThanOrEqual(5);
    expect(Math.min(...typography.readings.map(({ size }) => size))).toBeGreaterThanOrEqual(8);
    expect(typography.glosses.length).toBeGreaterThan(20);
    expect(overlaps(typography)).toEqual([]);
    expect(outside(typography)).toEqual([]);
  });
}

test('a gloss is under the middle of its word, and only its own line is higher', async ({
  openArticle,
}) => {
  const page = await openArticle('investing-2026-next');
  await settled(page);
  const { glosses } = await page.evaluate(measureTypography);
  const moved = glosses.filter(({ offset }) => Math.abs(offset) > 2);
  // Only those at the edge of the column, or beside another.
  expect(moved.length).toBeLessThan(glosses.length / 3);
  // NATO itself is beside the word in the text.
  expect(glosses.find(({ gloss }) => gloss.startsWith('North Atlantic'))).toBeDefined();

  const heights = await page.evaluate(() => {
    const lines = new Map<number, boolean>();
    const paragraphs = [...document.querySelectorAll('#article p')];
    return paragraphs.flatMap((paragraph) => {
      lines.clear();
      for (const ruby of paragraph.querySelectorAll('ruby.kijiyomi')) {
        const { bottom } = ruby.getBoundingClientRect();
        const isGlossed = ruby.closest('[data-kijiyomi-gloss]') !== null;
        lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? false) || isGlossed);
      }
      const tops = [...lines.keys()].sort((a, b) => a - b);
      return tops.slice(1).map((top, i) => ({
        pitch: top - tops[i]!,
        isGlossed: lines.get(tops[i]!)!,
      }));
    });
  });
  // The site's own lines are 32 px high.
  const bare = heights.filter(({ isGlossed }) => !isGlossed).map(({ pitch }) => pitch);
  const glossed = heights.filter(({ isGlossed }) => isGlossed).map(({ pitch }) => pitch);
  expect(bare.length).toBeGreaterThan(5);
  expect(glossed.length).toBeGreaterThan(5);
  expect(Math.max(...bare.filter((pitch) => pitch < 60))).toBeLessThanOrEqual(34);
  expect(Math.max(...glossed.filter((pitch) => pitch < 60))).toBeLessThanOrEqual(45);
});

test('glosses follow the width of the column', async ({ openArticle }) => {
  const page = await openArticle('investing-2026-next');
  await settled(page);
  for (const width of [700, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(async () => {
        const typography = await page.evaluate(measureTypography);
        return [...outside(typography), ...overlaps(typography)];
      })
      .toEqual([]);
  }
  const { readings, glosses } = await page.evaluate(measureTypography);
  // On a phone nothing is too small to read.
  expect(Math.min(...readings.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
  expect(Math.min(...glosses.map(({ size }) => size))).toBeGreaterThanOrEqual(10);
});

test('a gloss stays in a narrow cell, and follows a page that is zoomed or scaled', async ({
  openArticle,
}) => {
  const mutate = (html: string) =>
    html.replace(
      '<p>[ワシントン',
      `<table style="width: 130px"><tr><th>国防総省</th><td>3.5%</td></tr></table>
      <div style="zoom: 1.5"><p>欧州中央銀行は金融政策を決めた。</p></div>
      <div style="transform: scale(0.6); transform-origin: 0 0"><p>日本銀行は利上げを決めた。</p></div>
      <p>[ワシントン`,
    );
  const page = await openArticle('investing-2026-next', { mutate });
  await settled(page);
  expect(await page.evaluate(() => document.querySelector('th ruby') !== null)).toBe(true);
  // The page draws glosses of zoomed and scaled text in other sizes than the test measures them.
  const offsets = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('div[style] [data-kijiyomi-gloss]')].map((word) => {
      const scale = word.getBoundingClientRect().width / word.offsetWidth;
      const shift = parseFloat(getComputedStyle(word, '::after').insetInlineStart) * scale;
      return shift + word.getBoundingClientRect().width / 2;
    }),
  );
  expect(offsets.length).toBeGreaterThan(0);
  const { glosses } = await page.evaluate(measureTypography);
  const inCell = glosses.filter(({ column }) => column.right - column.left < 100);
  for (const { left, right, column } of inCell) {
    expect(left).toBeGreaterThanOrEqual(column.left - 1);
    expect(right).toBeLessThanOrEqual(column.right + 1);
  }
});

test('a date says which reading is of the month and which of the day', async ({ openArticle }) => {
  const page = await openArticle('investing-2026-next');
  await settled(page);
  const { readings } = await page.evaluate(measureTypography);
  const day = readings.findIndex(({ reading, base }) => reading === 'ふつか' && base === '2日');
  const [month] = readings.slice(day - 1);
  expect(month).toMatchObject({ reading: 'がつ', base: '月' });
  expect(readings[day]!.left - month!.right).toBeGreaterThan(1);
});

test('the page moves once, when clutter goes and the first words come', async ({
  context,
  openArticle,
}) => {
  const script = await context.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.layoutShift += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const layout of LAYOUTS) {
    const page = await openArticle(layout, { viewport: { width: 1280, height: 720 } });
    await settled(page);
    expect(await page.evaluate(() => window.layoutShift)).toBeLessThanOrEqual(0.05);
  }
  await script.dispose();
});

const TEN_PAGES = [
  'asahi.com-1',
  'chunichi.co.jp-1',
  'itmedia.co.jp-1',
  'mainichi.jp-1',
  'news.yahoo.co.jp-1',
  'nikkei.com-1',
  'sankei.com-1',
  'tokyo-np.co.jp-1',
  'wired.jp-1',
  'yomiuri.co.jp-1',
];

test(`words stay whole in ten ${REAL_PAGES}`, async ({ context, extensionId: _ }) => {
  test.skip(!hasRealPages);
  const torn: string[] = [];
  let words = 0;
  for (const { file, url, name } of realPages()) {
    if (!TEN_PAGES.includes(name)) continue;
    await serve(context, url, readRealPage(file).replace(/<script\b[^>]*src=[^>]*>/giu, ''));
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
    await settled(page);
    const typography = await page.evaluate(measureTypography);
    expect(overlaps(typography), name).toEqual([]);
    words += typography.readings.length;
    torn.push(...tornApart(typography));
    await page.close();
  }
  expect(words).toBeGreaterThan(2_000);
  // Before readings were set as they are now: 12 in 100.
  expect(torn.length).toBeLessThan(words / 50);
});
