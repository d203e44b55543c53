import type { Page } from '@playwright/test';
import { findText, restOn } from './annotated-text';
import { type CardView, cardOf } from './card-view';
import { expect, serve, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body, html, url } = samplePage(LAYOUT);

const press = (page: Page, name: string): Promise<void> => cardOf(page).button(name).click();
const expectHeadword = (page: Page, word: string): Promise<void> =>
  expect.poll(() => cardOf(page).headword.text()).toBe(word);
const expectShown = (page: Page, shown = true): Promise<void> =>
  expect.poll(() => cardOf(page).headword.isVisible()).toBe(shown);

/** The sample article with something of our own at its head. */
const withMarkup = (markup: string) => (page: string) =>
  page.replace(/(<div class="WYSIWYG articlePage"[^>]*>)/u, `$1${markup}`);

async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await expectShown(page, false);
}

/** The middle of a word, in the viewport. */
async function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await findText(page, text, body)).box;
  return { x: x + width / 2, y: y + height / 2 };
}

test('explains plain, linked, divided and ruby-carrying words alike', async ({ openArticle }) => {
  const words = ['増派', '侵攻', '抑止', '制裁'];
  const page = await openArticle(LAYOUT, {
    mutate: withMarkup(
      '<p>部隊の増派と<a href="/news/x">侵攻</a>への<b>抑</b>止、' +
        '<ruby>制<rp>(</rp><rt>せい</rt><rp>)</rp>裁<rp>(</rp><rt>さい</rt><rp>)</rp></ruby>だ。</p>',
    ),
  });
  for (const word of words) {
    await leave(page);
    await restOn(page, word === '制裁' ? '制' : word, `${body} p`);
    await expectHeadword(page, word);
  }
});

test('says numbers in English, from their first digit on', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT, {
    mutate: withMarkup('<p>1〜3月期に3万9000人の雇用が失われた。</p>'),
  });
  const meaning = cardOf(page).find('.entry').first.find('ol.senses > li');
  await restOn(page, '1', `${body} p`);
  await expect.poll(() => meaning.text()).toBe('Jan–Mar quarter');
  await leave(page);
  await restOn(page, '9000', `${body} p`);
  await expect.poll(() => meaning.text()).toMatch(/^39,000/u);
});

test('looks words of the card up, and comes back', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await expectHeadword(page, '派兵');
  await press(page, 'More');
  await press(page, '派遣');
  await expectHeadword(page, '派遣');
  // Japanese text of the card is looked up where it is clicked.
  await cardOf(page).find('.kanji .headword').first.click();
  await expectHeadword(page, '派');
  await press(page, 'Back');
  await expectHeadword(page, '派遣');
  await press(page, 'Back');
  await expectHeadword(page, '派兵');
  expect(await cardOf(page).button('Back').count()).toBe(0);
  await page.waitForTimeout(600);
  await expectShown(page);
});

test('stays when it is pinned, until it is closed', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await press(page, 'Keep open');
  await page.mouse.move(2, 2);
  await page.mouse.wheel(0, 300);
  await page.mouse.click(5, 400);
  await restOn(page, '侵攻', body);
  await page.waitForTimeout(800);
  await expectHeadword(page, '派兵');
  await press(page, 'Close');
  await expectShown(page, false);
});

test('keeps the sense that was chosen', async ({ openArticle, openPopup }) => {
  const page = await openArticle(LAYOUT, {
    mutate: withMarkup('<p>交渉は厳しい局面を迎えた。</p>'),
  });
  await restOn(page, '局面', body);
  await expectHeadword(page, '局面');
  const senses = cardOf(page).find('.entry').first.find('ol.senses > li');
  expect(await senses.count()).toBeGreaterThan(1);
  const second = senses.nth(1);
  const meaning = await second.one((item) => item.lastChild?.previousSibling?.textContent);
  await second.hover();
  await second.button('Save with this meaning').click();
  const isPressed = (part: CardView) => part.attribute('aria-pressed');
  await expect.poll(() => isPressed(cardOf(page).find('button.save'))).toBe('true');

  await leave(page);
  await restOn(page, '局面', body);
  const keep = (n: number) => senses.nth(n).find('.keep');
  await expect.poll(() => isPressed(keep(1))).toBe('true');
  expect(await isPressed(keep(0))).toBe('false');
  const popup = await openPopup(page);
  const saved = popup.locator('#saved-words [data-lemma="局面"]');
  await expect(saved).toContainText(meaning!.split(';')[0]!.trim());
});

test('goes from word to word by keyboard alone', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT, {
    mutate: withMarkup('<p>増派と侵攻の可能性。</p>'),
  });
  const active = () => page.evaluate(() => document.activeElement?.textContent);
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.closest('h1, p') !== null);
    })
    .toBe(true);
  for (let i = 0; i < 60 && (await active()) !== '増派'; i++) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expectHeadword(page, '増派');
  await page.keyboard.press('ArrowRight');
  await expectHeadword(page, '侵攻');
  // Without a pause between the keys.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expectHeadword(page, '増派');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardOf(page).find('button.save').attribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Escape');
  await expectShown(page, false);
  expect(await active()).toBe('増派');
});

test('copies the word as text and as a row', async ({ openArticle, context }) => {
  const page = await openArticle(LAYOUT);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await restOn(page, '派兵', body);
  await press(page, 'Copy');
  await expect.poll(() => cardOf(page).find('[role="status"]').text()).toBe('Copied');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await clipboard()).toMatch(/^派兵 \[はへい\]\ndispatch of troops/u);
  await press(page, 'More');
  await press(page, 'Copy for spreadsheet');
  await expect
    .poll(clipboard)
    .toMatch(/^派兵\tはへい\tdispatch of troops[^\t]*\t[^\t]+\t.*派兵.*$/u);
});

test('opens in a dialog of the page, and leaves it as it was', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT, {
    mutate: withMarkup(
      '<dialog id="own"><p>侵攻への抑止が要る。</p></dialog><script>own.showModal()</script>',
    ),
  });
  await expect(page.locator('#own ruby.kijiyomi').first()).toBeVisible();
  await restOn(page, '抑止', '#own');
  await expectHeadword(page, '抑止');
  await cardOf(page).find('button.save').click();
  await expect.poll(() => cardOf(page).find('button.save').attribute('aria-pressed')).toBe('true');
  await leave(page);
  expect(await page.locator('#own kijiyomi-card').count()).toBe(0);
});

test('shows above a part of the page in full screen', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await page.evaluate((within) => document.querySelector(within)!.requestFullscreen(), body);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await restOn(page, '派兵', body);
  await expectShown(page);
  const { left, top, right, bottom } = await cardOf(page).headword.box();
  const seen = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x!, y!)?.localName,
    [(left + right) / 2, (top + bottom) / 2],
  );
  expect(seen).toBe('kijiyomi-card');
});

test('is not affected by the page’s styles', async ({ openArticle }) => {
  const hostile = `
    * { all: unset !important; font-size: 3px !important; color: red !important;
        display: inline !important; --ink: red !important; --paper: red !important; }
    kijiyomi-card, kijiyomi-card * { display: none !important; opacity: 0 !important;
        visibility: hidden !important; transform: scale(0) !important; zoom: 0.1 !important; }
    html { writing-mode: vertical-rl; direction: rtl; text-transform: uppercase;
        letter-spacing: 2em; line-height: 9; user-select: none; pointer-events: none; }
    html, body, div, p { display: block !important; }`;
  const page = await openArticle(LAYOUT);
  const look = async () => {
    await leave(page);
    await restOn(page, '派兵', body);
    await expectShown(page);
    return cardOf(page).headword.one((element) => {
      const { color, fontSize, writingMode, direction, letterSpacing } = getComputedStyle(element);
      return { color, fontSize, writingMode, direction, letterSpacing };
    });
  };
  const before = await look();
  await page.addStyleTag({ content: hostile });
  expect(await look()).toEqual(before);
});

test('opens in a frame of the same site', async ({ context, extensionId: _ }) => {
  await serve(context, url, html);
  const outer = 'https://jp.investing.com/frame-of-article';
  await context.route(outer, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><iframe src="${url}" width="1000" height="700"></iframe>`,
    }),
  );
  const page = await context.newPage();
  await page.goto(outer);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
  await frame.locator('ruby.kijiyomi', { hasText: '派兵' }).first().hover();
  await expect.poll(() => cardOf(page, { inFrame: true }).headword.text()).toBe('派兵');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('opens with a tap, goes on and closes', async ({ openArticle }) => {
    const page = await openArticle(LAYOUT);
    const at = await middleOf(page, '派兵');
    await page.touchscreen.tap(at.x, at.y);
    await expectHeadword(page, '派兵');
    await cardOf(page).button('Next word').tap();
    await expect.poll(() => cardOf(page).headword.text()).not.toBe('派兵');
    // Longer than a card waits for a pointer that left.
    await page.waitForTimeout(800);
    await cardOf(page).button('Close').tap();
    await expectShown(page, false);
  });
});

for (const width of [320, 640]) {
  test(`fits a window of ${width} pixels`, async ({ openArticle }) => {
    const page = await openArticle(LAYOUT, { viewport: { width, height: 560 } });
    // A browser at 200 % shows half as many CSS pixels.
    await restOn(page, '北大西洋', body);
    await expectHeadword(page, '北大西洋条約機構');
    const card = cardOf(page).find('.card');
    const box = await card.box();
    expect(await card.one((inner) => inner.scrollWidth - inner.clientWidth)).toBe(0);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(560);
    const close = await cardOf(page).button('Close').box();
    expect(close.bottom).toBeLessThanOrEqual(box.bottom);
  });
}
