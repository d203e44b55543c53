import type { Page } from '@playwright/test';
import { findText, restOn } from './annotated-text';
import { type Box, cardOf } from './card-view';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body, headline } = samplePage(LAYOUT);

const isShown = (page: Page) => cardOf(page).find('[role="article"]').isVisible();

/** Where the card is drawn, with all that is in it, in CSS pixels of the viewport. */
function cardBox(page: Page): Promise<Box> {
  return cardOf(page)
    .find('*:not(style)')
    .all(
      (elements) => {
        const boxes = elements
          .map((element) => element.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && height > 0);
        return {
          left: Math.min(...boxes.map(({ left }) => left)),
          top: Math.min(...boxes.map(({ top }) => top)),
          right: Math.max(...boxes.map(({ right }) => right)),
          // What is below the lower edge is reached by scrolling inside the card.
          bottom: Math.min(innerHeight, Math.max(...boxes.map(({ bottom }) => bottom))),
        };
      },
      { left: NaN, top: NaN, right: NaN, bottom: NaN },
    );
}

/** A place without text. */
async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
}

test('shows what a word means when the pointer rests on it', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  const first = cardOf(page).find('[role="article"]').first;
  await expect.poll(() => first.headword.text()).toBe('派兵');
  expect(await first.find('.reading').text()).toBe('はへい');
  expect(await first.find('ol.senses > li').text()).toContain('dispatch of troops');
});

test('takes a word that an element of the page cuts in two for one', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '国防総省によると', body);
  await expect.poll(() => cardOf(page).headword.text()).toBe('国防総省');
});

test('does not cover the word and stays on the screen', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  const { width, height } = page.viewportSize()!;
  for (const text of ['派兵', '巡航ミサイル', '北大西洋条約機構', '誠意']) {
    const word = await restOn(page, text, body);
    await expect.poll(() => isShown(page)).toBe(true);
    const card = await cardBox(page);
    const apart =
      card.left >= word.box.x + word.box.width ||
      card.right <= word.box.x ||
      card.top >= word.box.y + word.box.height ||
      card.bottom <= word.box.y;
    expect(apart, `${text}: ${JSON.stringify({ card, word: word.box })}`).toBe(true);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(width);
    expect(card.bottom).toBeLessThanOrEqual(height);
    await page.keyboard.press('Escape');
    await expect.poll(() => isShown(page)).toBe(false);
    await leave(page);
  }
});

test('closes with Escape', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await expect.poll(() => isShown(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isShown(page)).toBe(false);
});

test('can be reached with the pointer, and closes when it leaves', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await expect.poll(() => isShown(page)).toBe(true);
  const card = await cardBox(page);
  await page.mouse.move((card.left + card.right) / 2, (card.top + card.bottom) / 2, { steps: 12 });
  // Longer than the time a card waits for a pointer on its way.
  await page.waitForTimeout(1_000);
  await expect.poll(() => isShown(page)).toBe(true);
  await expect.poll(() => cardOf(page).headword.text()).toBe('派兵');
  await leave(page);
  await expect.poll(() => isShown(page)).toBe(false);
});

test('saves a word, and removes it again', async ({ openArticle, openPopup }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  const save = cardOf(page).find('button.save');
  const isSaved = () => save.attribute('aria-pressed');
  await expect.poll(isSaved).toBe('false');
  await save.click();
  await expect.poll(isSaved).toBe('true');

  const popup = await openPopup(page);
  await expect(popup.locator('#saved-words [data-lemma="派兵"]')).toBeVisible();

  await page.bringToFront();
  await leave(page);
  await restOn(page, '派兵', headline);
  await expect.poll(isSaved).toBe('true');
  await save.click();
  await expect.poll(isSaved).toBe('false');
  await expect(popup.locator('#saved-words [data-lemma="派兵"]')).toHaveCount(0);
});

test('opens from the keyboard, takes the focus and returns it', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  const focusedText = () => page.evaluate(() => document.activeElement?.textContent);
  const isWord = () =>
    page.evaluate(() => document.activeElement?.closest('h1, p, .contentSectionDetails') !== null);
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return isWord();
    })
    .toBe(true);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  const word = await focusedText();
  expect(word).not.toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(() => isShown(page)).toBe(true);
  expect(await focused()).toBe('kijiyomi-card');
  await page.keyboard.press('Escape');
  await expect.poll(() => isShown(page)).toBe(false);
  expect(await focusedText()).toBe(word);
});

test('answers after the background was stopped between two words', async ({
  openArticle,
  stopBackground,
}) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await expect.poll(() => cardOf(page).headword.text()).toBe('派兵');
  const { restarted } = await stopBackground();
  await leave(page);
  await restOn(page, '侵攻', body);
  await expect.poll(() => cardOf(page).headword.text()).toBe('侵攻');
  await restarted;
});

test('is as light or dark as the page, or as the reader chose', async ({
  openArticle,
  openExtensionPage,
}) => {
  const page = await openArticle(LAYOUT);
  const colorOnOpening = async () => {
    await page.bringToFront();
    await leave(page);
    await expect.poll(() => isShown(page)).toBe(false);
    await restOn(page, '派兵', body);
    await expect.poll(() => isShown(page)).toBe(true);
    return cardOf(page).headword.style('color');
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  const onLight = await colorOnOpening();
  await page.addStyleTag({ content: 'html { background: #111 } body { color: #eee }' });
  const onDark = await colorOnOpening();
  expect(onDark).not.toBe(onLight);

  const settings = await openExtensionPage('options.html');
  await settings.evaluate(`chrome.storage.local.set({ settings: { cardTheme: 'light' } })`);
  await expect.poll(colorOnOpening).toBe(onLight);
});

test('does not move the page', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  const before = await findText(page, '派兵', body);
  await restOn(page, '派兵', body);
  await expect.poll(() => isShown(page)).toBe(true);
  expect((await findText(page, '派兵', body)).box).toEqual(before.box);
});
