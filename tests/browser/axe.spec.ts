/**
 * axe finds nothing on our pages, in the card and in the controls of the reading view, in either
 * language and theme, wide and as narrow as a phone.
 */
import type { Page } from '@playwright/test';
import { findText, readToTheEnd, restOn } from './annotated-text';
import { askTab } from './ask-tab';
import { violationsInside, violationsOf } from './axe';
import { cardOf, VIEW_BAR } from './card-view';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const WIDE = { width: 1100, height: 800 };
const NARROW = { width: 390, height: 800 };
/** Every language is seen in either theme and width, every theme in either width. */
const LOOKS = {
  en: [
    { colorScheme: 'light', size: WIDE },
    { colorScheme: 'dark', size: NARROW },
  ],
  ja: [
    { colorScheme: 'light', size: NARROW },
    { colorScheme: 'dark', size: WIDE },
  ],
} as const;
type Language = keyof typeof LOOKS;

/** @param violations asked in each look */
async function expectNone(
  page: Page,
  language: Language,
  state: string,
  violations: () => Promise<string[]> = () => violationsOf(page),
): Promise<void> {
  await page.bringToFront();
  for (const { colorScheme, size } of LOOKS[language]) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    const where = `${state}, ${language}, ${colorScheme}, ${size.width} px`;
    expect.soft(await violations(), where).toEqual([]);
  }
}

async function openAllDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
}

for (const language of ['en', 'ja'] as const) {
  test.describe(`in the language ${language}`, () => {
    test.use({ language });

    test('axe finds nothing on the pages', async ({ openExtensionPage, openPopup }) => {
      const vocabulary = await openExtensionPage('vocabulary.html');
      await expect(vocabulary.locator('html')).toHaveAttribute('lang', language);
      await expect(vocabulary.locator('.empty')).toBeVisible();
      await expectNone(vocabulary, language, 'the vocabulary, empty');

      const options = await openExtensionPage('options.html');
      await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
      await openAllDetails(options);
      await expectNone(options, language, 'the settings');

      await expectNone(await openPopup(options), language, 'the popup without an article');
    });

    test('axe finds nothing on the welcome page', async ({ openExtensionPage }) => {
      const welcome = await openExtensionPage('welcome.html');
      await expect(welcome.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
      await welcome.locator('.practice-words button.save').nth(1).click();
      await openAllDetails(welcome);
      await expectNone(welcome, language, 'the welcome page');
      await restOn(welcome, '派兵', '.practice-article');
      await expect.poll(() => cardOf(welcome).headword.count()).toBe(1);
      await expectNone(welcome, language, 'the card of the welcome page', () =>
        violationsInside(welcome, 'kijiyomi-card'),
      );
    });

    test('axe finds nothing in the popup and the vocabulary', async ({
      openArticle,
      openExtensionPage,
      openPopup,
    }) => {
      const page = await openArticle(LAYOUT, { viewport: WIDE });
      const popup = await openPopup(page);
      await expect(popup.locator('#page-words [data-lemma]').first()).toBeVisible();
      await expectNone(popup, language, 'the popup');
      await popup.locator('#page-words button.save').nth(0).click();
      await popup.locator('.drawer-handle').click();
      await openAllDetails(popup);
      await expect(popup.locator('.drawer [data-lemma]')).toHaveCount(1);
      await expectNone(popup, language, 'the popup, everything open');

      const vocabulary = await openExtensionPage('vocabulary.html');
      await expect(vocabulary.locator('[data-lemma]')).toHaveCount(1);
      await expectNone(vocabulary, language, 'the vocabulary');
    });

    test('axe finds nothing in the card and in Article only', async ({
      background,
      openArticle,
    }) => {
      const page = await openArticle(LAYOUT, { viewport: WIDE });
      const { body } = samplePage(LAYOUT);
      await restOn(page, '派兵', body);
      await expect.poll(() => cardOf(page).headword.count()).toBe(1);
      await page.keyboard.press('p');
      const inCard = () => violationsInside(page, 'kijiyomi-card');
      await expectNone(page, language, 'the card', inCard);
      for (const key of ['e', '?']) await page.keyboard.press(key);
      await expect.poll(() => cardOf(page).find('.card').attribute('class')).toContain('expanded');
      await expect.poll(() => cardOf(page).find('.keys').isVisible()).toBe(true);
      await cardOf(page).find('.pencil').first.click();
      await expect.poll(() => cardOf(page).find('form').isVisible()).toBe(true);
      await expectNone(page, language, 'the card, everything open', inCard);
      await page.keyboard.press('Escape');

      await askTab(background, page, 'setArticleOnly', { on: true });
      await expect(page.locator('html[data-kijiyomi-view]')).toHaveCount(1);
      await findText(page, '派兵', body);
      await expectNone(page, language, 'Article only', () => violationsInside(page, VIEW_BAR));
    });
  });
}

test('axe finds nothing in the words of an article', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT, { viewport: WIDE });
  await readToTheEnd(page);
  expect(await violationsOf(page, ['kijiyomi-text', 'kijiyomi-word'])).toEqual([]);
});
