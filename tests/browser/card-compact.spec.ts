/** The compact card: what it shows at first, what the reader gets on demand, and its keys. */
import type { Page } from '@playwright/test';
import { findText, restOn } from './annotated-text';
import { cardOf, sessionOf } from './card-view';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body } = samplePage(LAYOUT);

const withMarkup = (markup: string) => (page: string) =>
  page.replace(/(<div class="WYSIWYG articlePage"[^>]*>)/u, `$1${markup}`);

async function openCard(page: Page, word: string, within = body): Promise<void> {
  await restOn(page, word, within);
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(true);
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(false);
}

const isSaved = (page: Page) => cardOf(page).find('button.save').attribute('aria-pressed');
const kanji = (page: Page) => cardOf(page).find('.kanji .headword').first;

test('shows word, meaning and form, and the rest on demand, from then on', async ({
  context,
  openArticle,
}) => {
  const page = await openArticle(LAYOUT, {
    mutate: withMarkup('<p>大統領はこう述べていた。</p>'),
  });
  await openCard(page, '述べ');
  const entry = cardOf(page).find('.entry').first;
  const meaning = entry.find('ol.senses > li').first;
  expect(await entry.find('.form').text()).toBe('述べていた “was / had been stating”');
  expect(await entry.find('.inflection').isVisible()).toBe(false);
  expect(await kanji(page).isVisible()).toBe(false);
  const size = async (part: typeof meaning) => parseFloat((await part.style('font-size'))!);
  for (const lesser of ['.reading', '.form', '.labels']) {
    expect(await size(meaning)).toBeGreaterThan(await size(entry.find(lesser)));
  }
  expect((await meaning.box()).top).toBeGreaterThanOrEqual((await entry.headword.box()).bottom - 1);
  expect((await meaning.box()).bottom).toBeLessThanOrEqual((await entry.find('.form').box()).top);

  await cardOf(page).button('More').click();
  expect(await entry.find('.inflection').text()).toBe(
    '述べていた = 述べる + te-form + progressive + past',
  );
  expect(await kanji(page).isVisible()).toBe(true);

  const annotated = await page.locator('ruby.kijiyomi').first().elementHandle();
  await closeCard(page);
  await openCard(page, '派兵');
  await expect.poll(() => kanji(page).isVisible()).toBe(true);
  // Another page too; and this one was not drawn again for it.
  expect(await annotated.evaluate((element) => element.isConnected)).toBe(true);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
  await other.bringToFront();
  await openCard(other, '派兵');
  expect(await kanji(other).isVisible()).toBe(true);
  await cardOf(other).button('Less').click();
  expect(await kanji(other).isVisible()).toBe(false);
});

test('does what its keys say, and the page does not get them', async ({ openArticle, context }) => {
  const page = await openArticle(LAYOUT, {
    mutate: withMarkup(
      '<p>増派と侵攻の可能性。</p><input id="field"><p id="edited" contenteditable>a</p>',
    ),
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, ({ key }: KeyboardEvent | (Event & { key?: string })) => {
        document.body.dataset['keys'] = (document.body.dataset['keys'] ?? '') + key;
      });
    }
  });
  const heard = () => page.evaluate(() => document.body.dataset['keys'] ?? '');
  await openCard(page, '増派');
  await page.keyboard.press('s');
  await expect.poll(() => isSaved(page)).toBe('true');
  await page.keyboard.press('s');
  await expect.poll(() => isSaved(page)).toBe('false');
  await page.keyboard.press('e');
  expect(await kanji(page).isVisible()).toBe(true);
  await page.keyboard.press('e');
  await page.keyboard.press('c');
  await expect.poll(() => cardOf(page).find('[role="status"]').text()).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^増派 /u);
  await page.keyboard.press('?');
  expect(await cardOf(page).find('.keys').isVisible()).toBe(true);
  expect(await cardOf(page).find('.keys').text()).toContain('Save or remove');
  await page.keyboard.press('?');
  expect(await cardOf(page).find('.keys').isVisible()).toBe(false);
  await page.keyboard.press('p');
  expect(await cardOf(page).button('Keep open').attribute('aria-pressed')).toBe('true');
  expect(await heard()).toBe('');

  // Keys with a modifier and others are the page's, and so is what is typed into it.
  await page.keyboard.press('Alt+s');
  await page.keyboard.press('Shift+s');
  await page.keyboard.press('x');
  expect(await heard()).not.toBe('');
  for (const field of ['#field', '#edited']) {
    await page.locator(field).click();
    await page.keyboard.type('spe?');
  }
  expect(await page.locator('#field').inputValue()).toBe('spe?');
  expect(await page.locator('#edited').textContent()).toContain('spe?');
  expect(await isSaved(page)).toBe('false');
  expect(await cardOf(page).button('Keep open').attribute('aria-pressed')).toBe('true');

  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => cardOf(page).headword.text()).toBe('侵攻');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => cardOf(page).headword.text()).toBe('増派');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(false);
  // Without a card all keys are the page's again.
  const before = await heard();
  await page.keyboard.press('s');
  expect(await heard()).not.toBe(before);
});

test('moves nothing when it copies, saves or refuses a reading', async ({
  openArticle,
  context,
}) => {
  const page = await openArticle(LAYOUT);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCard(page, '派兵');
  const boxes = async (parts: readonly string[]) =>
    Promise.all(parts.map((part) => cardOf(page).find(part).box()));
  const parts = ['.card', '.headword', 'ol.senses', '.labels', '.tools', 'button.save', '.expand'];
  const before = await boxes(parts);
  await page.keyboard.press('c');
  await expect.poll(() => cardOf(page).find('[role="status"]').text()).toBe('Copied');
  expect(await boxes(parts)).toEqual(before);
  await page.keyboard.press('s');
  await expect.poll(() => isSaved(page)).toBe('true');
  expect(await boxes(parts)).toEqual(before);

  const upper = ['.headword', 'ol.senses', '.labels', 'button.save'];
  await cardOf(page).button('Correct reading').click();
  expect(await boxes(upper)).toEqual(before.filter((_, i) => upper.includes(parts[i]!)));
  const form = cardOf(page).find('form');
  const whole = [
    '.card',
    'form',
    'form button[type="submit"]',
    'form button[type="reset"]',
    '.tools',
  ];
  const opened = await boxes(whole);
  await form.field('Other:').fill('seika');
  expect(
    await form.find('[type="radio"]').one((radio) => (radio as HTMLInputElement).checked),
  ).toBe(false);
  await form.button('Save').click();
  await expect.poll(() => form.find('[role="alert"]').text()).toMatch(/kana/u);
  expect(await boxes(whole)).toEqual(opened);
});

test('keeps the word highlighted after its reading was corrected', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await openCard(page, '派兵');
  await cardOf(page).button('Correct reading').click();
  await cardOf(page).field('Other:').fill('はいへい');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await findText(page, '派兵', body)).reading).toBe('はいへい');
  await expect.poll(() => cardOf(page).find('.entry .reading').text()).toBe('はいへい');
  // A page cannot see the highlights of a content script's ranges, but it can see their registry.
  const highlighted = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('kijiyomi-word') ?? [])].map((range) =>
        (range as Range).toString().trim(),
      ),
    );
  await expect.poll(highlighted).toEqual(['派兵']);
  expect(await cardOf(page).find('.card').style('outline-style')).toBe('none');
});

test('has the size that the reader chose', async ({ openArticle, openExtensionPage }) => {
  const page = await openArticle(LAYOUT);
  const settings = await openExtensionPage('options.html');
  const heights: number[] = [];
  for (const cardSize of ['small', 'normal', 'large']) {
    await settings.evaluate(`chrome.storage.local.set({ settings: { cardSize: '${cardSize}' } })`);
    await page.bringToFront();
    await openCard(page, '派兵');
    const { top, bottom } = await cardOf(page).headword.box();
    heights.push(bottom - top);
    await closeCard(page);
  }
  const [small, normal, large] = heights;
  expect(small).toBeLessThan(normal!);
  expect(normal).toBeLessThan(large!);
});

for (const [width, height] of [
  [320, 400],
  [320, 256],
] as const) {
  test(`fits ${width} × ${height} pixels, with no number of an accent alone on a line`, async ({
    openArticle,
    openExtensionPage,
  }) => {
    const page = await openArticle(LAYOUT, { viewport: { width, height } });
    const settings = await openExtensionPage('options.html');
    for (const cardSize of ['normal', 'large']) {
      await settings.evaluate(
        `chrome.storage.local.set({ settings: { cardSize: '${cardSize}' } })`,
      );
      await page.bringToFront();
      for (const word of ['国防総省', '北大西洋', '派兵']) {
        await openCard(page, word);
        const card = cardOf(page).find('.card');
        const box = await card.box();
        expect(await card.one((inner) => inner.scrollWidth - inner.clientWidth)).toBe(0);
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height);
        // All tools in one row.
        const tops = await cardOf(page)
          .find('.tools > button')
          .all(
            (buttons) => [
              ...new Set(
                buttons
                  .filter((button) => button.checkVisibility())
                  .map((button) => Math.round(button.getBoundingClientRect().top)),
              ),
            ],
            [],
          );
        expect(tops).toHaveLength(1);
        const pitch = cardOf(page).find('.entry').first.find('.pitch').first;
        if ((await pitch.count()) > 0) {
          const reading = await cardOf(page).find('.entry').first.find('.reading').box();
          const mark = await pitch.box();
          expect(mark.left).toBeGreaterThanOrEqual(reading.right - 1);
          expect(mark.top).toBeLessThan(reading.bottom);
        }
        await closeCard(page);
      }
    }
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a long press opens the card of a linked word, a tap follows the link', async ({
    openArticle,
  }) => {
    const page = await openArticle(LAYOUT, {
      mutate: withMarkup('<p>部隊の<a id="link" href="#followed">侵攻</a>に備える。</p>'),
    });
    const { box } = await findText(page, '侵攻', body);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const session = await sessionOf(page);
    const press = async (milliseconds: number) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await page.waitForTimeout(milliseconds);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await press(900);
    await expect.poll(() => cardOf(page).headword.text()).toBe('侵攻');
    expect(page.url()).not.toContain('#followed');
    await cardOf(page).button('Close').tap();
    await expect.poll(() => cardOf(page).headword.isVisible()).toBe(false);
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => page.url()).toContain('#followed');
    expect(await cardOf(page).headword.isVisible()).toBe(false);
  });
});

test('says in the expanded card why a rule read the word so, in Japanese and English', async ({
  openArticle,
}) => {
  const page = await openArticle(LAYOUT, {
    mutate: withMarkup('<p>店のドアが開いた。会議を開いた。</p>'),
  });
  await openCard(page, '開い');
  const reasons = cardOf(page).find('.reasons');
  expect(await reasons.isVisible()).toBe(false);
  await page.keyboard.press('e');
  await expect.poll(() => reasons.isVisible()).toBe(true);
  expect(await reasons.text()).toMatch(
    /^Why this reading\s*ドアが開いた\s*Doors, mouths .* あく\./u,
  );
});
