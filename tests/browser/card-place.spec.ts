/** Where the card is on pages that are zoomed, and when it closes. */
import type { Page } from '@playwright/test';
import { findText, restOn } from './annotated-text';
import { cardOf, sessionOf } from './card-view';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body } = samplePage(LAYOUT);

const isShown = (page: Page) => cardOf(page).headword.isVisible();

/** The card is below or above its word, near it, overlaps it horizontally, and is on the screen. */
async function expectAtWord(page: Page, word: string): Promise<void> {
  const { box } = await restOn(page, word, body);
  await expect.poll(() => isShown(page)).toBe(true);
  const card = await cardOf(page).find('.card').box();
  const size = await page.evaluate<[number, number]>('[innerWidth, innerHeight]');
  const gap = Math.max(card.top - (box.y + box.height), box.y - card.bottom);
  expect(gap, JSON.stringify({ card, box })).toBeGreaterThanOrEqual(0);
  // The height of the furigana above the word, and of the line.
  expect(gap).toBeLessThan(30);
  expect(card.left).toBeLessThan(box.x + box.width);
  expect(card.right).toBeGreaterThan(box.x);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(size[0]);
  expect(card.bottom).toBeLessThanOrEqual(size[1]);
}

for (const style of [
  'html { zoom: 1.25 }',
  'html { zoom: 1.5 }',
  'html { zoom: 0.8 }',
  'body { zoom: 1.5 }',
  'html { zoom: 1.25 } body { zoom: 0.8 }',
]) {
  test(`is at its word under ${style}`, async ({ openArticle }) => {
    const page = await openArticle(LAYOUT, {
      mutate: (html) => html.replace('</head>', `<style>${style}</style></head>`),
    });
    for (const word of ['派兵', '誠意']) {
      await expectAtWord(page, word);
      // As large as anywhere else.
      const { left, right } = await cardOf(page).find('.card').box();
      expect(right - left).toBeLessThanOrEqual(417);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
    }
  });
}

test('fits the part of the page that pinch zoom shows', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT, { viewport: { width: 800, height: 640 } });
  const session = await sessionOf(page);
  await findText(page, '派兵', body);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
  const view = () =>
    page.evaluate(() => {
      const { offsetLeft, offsetTop, width, height, scale } = visualViewport!;
      return { left: offsetLeft, top: offsetTop, width, height, scale };
    });
  expect((await view()).scale).toBe(2.5);
  // Any visible word; the protocol's mouse takes CSS pixels of the visual viewport.
  const seen = await view();
  const at = await page.evaluate(({ left, top, width, height }) => {
    const boxes = [...document.querySelectorAll('ruby.kijiyomi')].map((ruby) => {
      const range = document.createRange();
      range.selectNode(ruby.firstChild!);
      return range.getBoundingClientRect();
    });
    const box = boxes.find(
      (one) =>
        one.left > left &&
        one.right < left + width &&
        one.top > top + 20 &&
        one.bottom < top + height - 20,
    );
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, seen);
  await page.mouse.move(at!.x - seen.left - 3, at!.y - seen.top);
  await page.mouse.move(at!.x - seen.left, at!.y - seen.top);
  await expect.poll(() => isShown(page)).toBe(true);
  const card = await cardOf(page).find('.card').box();
  const { left, top, width, height } = await view();
  expect(card.left).toBeGreaterThanOrEqual(left);
  expect(card.right).toBeLessThanOrEqual(left + width);
  expect(card.top).toBeGreaterThanOrEqual(top - 0.5);
  expect(card.bottom).toBeLessThanOrEqual(top + height + 0.5);
  expect(
    await cardOf(page)
      .find('.card')
      .one((one) => one.scrollWidth - one.clientWidth),
  ).toBe(0);
});

const STORY =
  '<div id="box" style="height:120px;overflow:auto"><p id="gone">国防総省は派兵を決めた。</p>' +
  '<p style="height:600px">東欧の情勢は緊迫する。</p></div>';

for (const [how, act] of [
  ['removed', (page: Page) => page.evaluate(() => document.querySelector('#gone')!.remove())],
  [
    'hidden',
    (page: Page) =>
      page.evaluate(() => (document.querySelector<HTMLElement>('#gone')!.style.display = 'none')),
  ],
  [
    'scrolled away',
    (page: Page) => page.evaluate(() => document.querySelector('#box')!.scrollTo(0, 400)),
  ],
  [
    'rewritten',
    (page: Page) =>
      page.evaluate(
        () => (document.querySelector('#gone')!.textContent = '首相は辞任を表明した。'),
      ),
  ],
] as const) {
  test(`closes when its text is ${how}`, async ({ openArticle }) => {
    const page = await openArticle(LAYOUT, {
      mutate: (html) => html.replace(/(<div class="WYSIWYG articlePage"[^>]*>)/u, `$1${STORY}`),
    });
    await restOn(page, '派兵', '#gone');
    await expect.poll(() => isShown(page)).toBe(true);
    // The pointer is in the card: nothing else would close it.
    const { left, right, top, bottom } = await cardOf(page).find('.card').box();
    await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 6 });
    await act(page);
    await expect.poll(() => isShown(page)).toBe(false);
  });
}
