/** Article only: a column of our own, and the page back exactly. */
import type { Page, Worker } from '@playwright/test';
import { askTab } from './ask-tab';
import { LEAD, switchOff, withBody } from './article-body';
import { cardOf, sessionOf, viewBarOf, wordListOf } from './card-view';
import { expect, test } from './extension-fixtures';
import { LAYOUTS } from './sample-pages';

const LAYOUT = 'investing-2026-next';

const inView = (page: Page) => page.locator('html[data-kijiyomi-view]');

async function enter(background: Worker, page: Page): Promise<void> {
  await askTab(background, page, 'setArticleOnly', { on: true });
  await expect(inView(page)).toHaveCount(1);
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(inView(page)).toHaveCount(0);
}

/** Words are drawn a while after the first screen. */
async function allDrawn(page: Page): Promise<void> {
  const count = () => page.locator('ruby.kijiyomi').count();
  let before = -1;
  while (before !== (before = await count())) await page.waitForTimeout(500);
}

/** All that must be the same: mark-up with inline styles, text nodes, place. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const store = globalThis as { textsBefore?: Node[] };
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode);
    store.textsBefore ??= texts;
    const before = store.textsBefore;
    return {
      html: document.documentElement.outerHTML,
      sameTexts: texts.length === before.length && texts.every((text, i) => text === before[i]),
      sheets: document.adoptedStyleSheets.length,
      x: scrollX,
      y: scrollY,
      scrolled: [...document.querySelectorAll('*')].map((one) => one.scrollTop),
    };
  });

/** Layouts that a page may have around and in an article. */
const HOSTILE = `<style>
  html { font-size: 62.5%; overflow: hidden; height: 100%; }
  body { height: 100%; margin: 0 0 0 300px; background: #111; color: #ddd; font: 12px/1.2 serif; }
  .largeTitle, main, section { width: 2000px !important; position: relative; }
  .WYSIWYG { columns: 3; column-width: 200px; height: 400px; overflow: hidden; float: left; transform: rotate(1deg); }
  .WYSIWYG p { width: 900px !important; font-size: 9px !important; line-height: 1 !important; letter-spacing: 4px; color: #333 !important; background: #000; position: relative; left: 400px; margin: 0 -200px; }
  .WYSIWYG img { width: 1600px !important; height: 40px; }
  .told { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .closed { display: none; }
</style>`;
const PICTURE =
  '<figure><img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%223000%22 height=%22900%22/%3E"><figcaption>首相官邸の前で取材に応じる官房長官。</figcaption></figure>';
const HOSTILE_BODY = `${LEAD}${PICTURE}<p class="closed">閉じた説明がここにある。</p><p>政府は<span class="told">読み上げの説明</span>会見を開いた。<span style="display: none">隠した文</span></p>${LEAD.repeat(6)}`;
const hostile = withBody(HOSTILE_BODY, HOSTILE);

for (const [name, layout, mutate] of [
  ...LAYOUTS.map((layout) => [layout, layout, undefined] as const),
  ['a hostile page', 'investing-2022-desktop', hostile],
] as const) {
  test(`gives the page back exactly: ${name}`, async ({ openArticle, background }) => {
    const page = await openArticle(layout, { mutate });
    await allDrawn(page);
    await page.evaluate(() => scrollTo(0, 40));
    const before = await stateOf(page);
    await enter(background, page);
    expect((await stateOf(page)).html).not.toBe(before.html);
    await leave(page);
    expect(await stateOf(page)).toEqual(before);
  });
}

test('ends with furigana and glosses, which leave the page as it was', async ({
  openArticle,
  openUntouched,
  openPopup,
  background,
}) => {
  const page = await openArticle(LAYOUT);
  await enter(background, page);
  await switchOff(page, await openPopup(page));
  const inner = (one: Page) => one.evaluate(() => document.body.innerHTML);
  expect(await inner(page)).toBe(await inner(await openUntouched(LAYOUT)));
  await expect(page.locator('kijiyomi-view')).toHaveCount(0);
});

/** Of the article's paragraphs: characters in a line, and what sticks out of the column. */
const measures = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const [first] = document.querySelectorAll(selector);
    const { fontSize, color, letterSpacing, columnCount } = getComputedStyle(first!);
    const { left, right, width } = first!.getBoundingClientRect();
    const parts = document.querySelectorAll(`${selector}, h1, figure, img, figcaption`);
    const out = [...parts].filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    });
    return {
      characters: width / parseFloat(fontSize),
      fontSize,
      color,
      letterSpacing,
      columnCount,
      out: out.map((part) => part.outerHTML.slice(0, 80)),
      sideways: document.documentElement.scrollWidth > innerWidth,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    };
  }, selector);

for (const [name, layout, mutate, selector] of [
  ['the sample', 'investing-2026-next', undefined, '#article p'],
  ['a hostile page', 'investing-2022-desktop', hostile, '.WYSIWYG > p:not(.closed)'],
] as const) {
  test(`lines have their own measure on ${name}`, async ({ openArticle, background }) => {
    const page = await openArticle(layout, { mutate, viewport: { width: 1280, height: 900 } });
    await enter(background, page);
    const wide = await measures(page, selector);
    expect(wide).toMatchObject({
      fontSize: '20px',
      letterSpacing: 'normal',
      columnCount: 'auto',
      out: [],
      sideways: false,
    });
    expect(wide.characters).toBeGreaterThanOrEqual(34);
    expect(wide.characters).toBeLessThanOrEqual(38);
    await page.setViewportSize({ width: 390, height: 844 });
    const narrow = await measures(page, selector);
    expect(narrow).toMatchObject({ out: [], sideways: false });
    expect(narrow.characters).toBeGreaterThan(16);
    // The whole article can be reached.
    const last = page.locator(selector).last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
  });
}

test('what the page hides stays hidden, and its colors are the page’s', async ({
  openArticle,
  background,
}) => {
  const page = await openArticle('investing-2022-desktop', { mutate: hostile });
  await enter(background, page);
  await expect(page.locator('.closed')).toBeHidden();
  await expect(page.getByText('隠した文')).toBeHidden();
  const told = await page.locator('.told').boundingBox();
  expect(told!.width).toBeLessThanOrEqual(1);
  const { paper, color } = await measures(page, '.WYSIWYG > p:not(.closed)');
  expect([paper, color]).toEqual(['rgb(17, 17, 17)', 'rgb(221, 221, 221)']);
});

test('only the article is shown, its headline on top, with furigana, glosses and cards', async ({
  openArticle,
  background,
}) => {
  const page = await openArticle(LAYOUT);
  await enter(background, page);
  const seen = await page.evaluate(
    () =>
      [...document.querySelectorAll('header, footer, nav, aside')].filter((one) =>
        one.checkVisibility(),
      ).length,
  );
  expect(seen).toBe(0);
  const { top, bottom } = await page.locator('h1').evaluate((h1) => h1.getBoundingClientRect());
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(300);
  const word = page.locator('kijiyomi-word[data-kijiyomi-gloss]').first();
  await word.hover();
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(true);
  // Escape closes the card first, and then the view.
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(false);
  await expect(inView(page)).toHaveCount(1);
  await leave(page);
});

test('the paragraph that is read stays in its place', async ({ openArticle, background }) => {
  const page = await openArticle(LAYOUT, { viewport: { width: 900, height: 500 } });
  await allDrawn(page);
  const paragraph = page.locator('#article p').nth(5);
  const top = () => paragraph.evaluate((one) => one.getBoundingClientRect().top);
  await paragraph.evaluate((one) => {
    one.scrollIntoView({ block: 'start' });
  });
  const before = await top();
  const place = await page.evaluate(() => scrollY);
  await enter(background, page);
  expect(Math.abs((await top()) - before)).toBeLessThan(30);
  await viewBarOf(page).button('Larger text').click();
  expect(Math.abs((await top()) - before)).toBeLessThan(30);
  await leave(page);
  await enter(background, page);
  await leave(page);
  expect(Math.abs((await top()) - before)).toBeLessThan(30);
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(30);
});

const names = (page: Page) =>
  viewBarOf(page)
    .find('button')
    .all((buttons) => buttons.map((one) => one.getAttribute('aria-label')), []);

test('its controls work by keyboard, and what is chosen is remembered', async ({
  openArticle,
  background,
}) => {
  const page = await openArticle(LAYOUT, { viewport: { width: 1280, height: 900 } });
  await enter(background, page);
  expect(await names(page)).toEqual([
    'Smaller text',
    'Larger text',
    'Line spacing: Normal',
    'As the page',
    'Light',
    'Sepia',
    'Dark',
    'Print',
    'Back to the page',
  ]);
  const size = () => measures(page, '#article p').then(({ fontSize }) => fontSize);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(size).toBe('22px');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => names(page)).toContain('Line spacing: Wide');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const paper = () => measures(page, '#article p').then((all) => all.paper);
  await expect.poll(paper).toBe('rgb(245, 234, 214)');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
  await expect(inView(page)).toHaveCount(0);
  await enter(background, page);
  expect(await size()).toBe('22px');
  expect(await paper()).toBe('rgb(245, 234, 214)');
  const pressed = viewBarOf(page).find('[aria-pressed="true"]');
  expect(await pressed.attribute('aria-label')).toBe('Sepia');
  await viewBarOf(page).button('Back to the page').click();
  await expect(inView(page)).toHaveCount(0);
});

test('where the reader says always, articles open in it, and can be left', async ({
  openArticle,
  background,
}) => {
  await background.evaluate(`chrome.storage.local.set({ settings: { articleOnlyAlways: true } })`);
  const page = await openArticle(LAYOUT);
  await expect(inView(page)).toHaveCount(1);
  await leave(page);
  await page.reload();
  await expect(inView(page)).toHaveCount(1);
});

test('a page can neither press its controls nor close it', async ({ openArticle, background }) => {
  const page = await openArticle(LAYOUT);
  await enter(background, page);
  const reached = await page.evaluate(() => {
    const [host] = document.querySelectorAll('kijiyomi-view');
    for (const target of [window, document, host!]) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    return host!.shadowRoot;
  });
  expect(reached).toBeNull();
  await page.waitForTimeout(200);
  await expect(inView(page)).toHaveCount(1);
});

test('on paper: the article with furigana and glosses, then its words', async ({
  openArticle,
  openPopup,
  background,
}) => {
  const page = await openArticle(LAYOUT);
  await enter(background, page);
  await allDrawn(page);
  expect(await wordListOf(page).count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => wordListOf(page).find('h2').text()).toBe('Words in this article');
  expect(await viewBarOf(page).find('.bar').isVisible()).toBe(false);
  await expect(page.locator('ruby.kijiyomi > rt').first()).toBeVisible();
  const gloss = page.locator('kijiyomi-word[data-kijiyomi-gloss]').first();
  expect(await gloss.evaluate((word) => getComputedStyle(word, '::after').content)).not.toBe(
    'none',
  );
  const items = await wordListOf(page)
    .find('li')
    .all((all) => all.map((item) => item.textContent), []);
  const { body, list } = {
    body: await page.evaluate(() => document.body.getBoundingClientRect().bottom),
    list: await wordListOf(page).find('section').box(),
  };
  expect(list.top).toBeGreaterThanOrEqual(body - 1);
  // It is no text of the page.
  expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain(items[0]);
  const pdf = await (await sessionOf(page)).send('Page.printToPDF', { printBackground: true });
  expect(pdf.data.length).toBeGreaterThan(10_000);

  await page.emulateMedia({ media: null });
  await expect.poll(() => wordListOf(page).count()).toBe(0);
  const popup = await openPopup(page);
  const listed = popup.locator('#page-words [data-lemma]');
  const lemmas = await listed.evaluateAll((all) => all.map((one) => one.dataset['lemma']!));
  expect(items.length).toBeGreaterThan(30);
  expect(items.map((item, i) => item.startsWith(lemmas[i]!))).not.toContain(false);
});
