import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { loadExtension } from '../../src/commands/browser/extension-browser';
import { findText, restOn } from './annotated-text';
import { type CardView, cardOf } from './card-view';
import { EXTENSION, expect, launch, serve, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body, html, url } = samplePage(LAYOUT);

/** The same verb in two forms, and the same noun next to different words. */
const SENTENCES = [
  '会場のドアが開いた。夜には別のドアも開くという。',
  '会議が始まり、次の会場でも市場関係者が待っていた。',
];

/** The sample article with paragraphs of our own in front. */
function withSentences(page: string, sentences = SENTENCES): string {
  const paragraphs = sentences.map((text) => `<p>${text}</p>`).join('');
  return page.replace(/(<div class="WYSIWYG articlePage"[^>]*>)/u, `$1${paragraphs}`);
}

const readingsOf = async (page: Page, texts: readonly string[]): Promise<string[]> => {
  const readings = [];
  for (const text of texts) readings.push((await findText(page, text, body)).reading);
  return readings;
};

/** Opens the form of a word's card. */
async function openForm(page: Page, word: string): Promise<CardView> {
  await restOn(page, word, body);
  await cardOf(page).button('Correct reading').click();
  return cardOf(page).find('form');
}

/** Corrects the reading of a word for all contexts. */
async function correct(page: Page, word: string, reading: string): Promise<void> {
  const form = await openForm(page, word);
  await form.field('Other:').fill(reading);
  await form.button('Save').click();
  await expect.poll(() => readingsOf(page, [word])).toEqual([reading]);
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
}

test('a chosen reading shows in all forms of the word, and can be taken back', async ({
  openArticle,
}) => {
  const page = await openArticle(LAYOUT, { mutate: withSentences });
  const before = await readingsOf(page, ['開いた', '開く']);
  const other = before[0] === 'ひら' ? 'あ' : 'ひら';
  const form = await openForm(page, '開いた');
  await form.field(`${other}いた`).click();
  await form.button('Save').click();
  await expect.poll(() => cardOf(page).find('.said').text()).toContain('Reading set by you');
  await expect.poll(() => readingsOf(page, ['開いた', '開く'])).toEqual([other, other]);
  await expect.poll(() => cardOf(page).find('.entry .reading').text()).toBe(`${other}く`);

  await cardOf(page).button('Undo').click();
  await expect.poll(() => readingsOf(page, ['開いた', '開く'])).toEqual(before);
  await expect.poll(() => cardOf(page).find('.said').text()).not.toContain('Reading set by you');
});

test('a typed reading is checked, and shows on every open page', async ({
  context,
  openArticle,
}) => {
  const page = await openArticle(LAYOUT, { mutate: withSentences });
  const second = await context.newPage();
  await second.goto(url);
  await expect(second.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
  await page.bringToFront();

  const form = await openForm(page, '会場');
  const typed = form.field('Other:');
  for (const [wrong, answer] of [
    ['seika', /kana/u],
    ['あ'.repeat(40), /too long/u],
  ] as const) {
    await typed.fill(wrong);
    await form.button('Save').click();
    await expect.poll(() => form.find('[role="alert"]').text()).toMatch(answer);
  }
  await typed.fill('カイバ');
  await page.keyboard.press('Enter');
  await expect.poll(() => readingsOf(page, ['会場'])).toEqual(['かいば']);
  await expect.poll(() => readingsOf(second, ['会場'])).toEqual(['かいば']);
});

test('a word saved with a corrected reading is a saved word in the card and in the popup', async ({
  openArticle,
  openPopup,
}) => {
  const page = await openArticle(LAYOUT, { mutate: withSentences });
  await correct(page, '会場', 'かいば');
  await cardOf(page).find('button.save').click();
  await expect.poll(() => cardOf(page).find('button.save').attribute('aria-pressed')).toBe('true');

  const popup = await openPopup(page);
  const pageWord = popup.locator('#page-words [data-lemma="会場"]');
  await expect(pageWord).toContainText('かいば');
  await expect(pageWord.locator('button.save')).toHaveAttribute('aria-pressed', 'true');
  await expect(popup.locator('#saved-words [data-lemma="会場"]')).toContainText('かいば');
});

test('a correction limited to a neighbor leaves other contexts unchanged', async ({
  openArticle,
}) => {
  const page = await openArticle(LAYOUT, { mutate: withSentences });
  const form = await openForm(page, '会場');
  await form.field('Other:').fill('かいば');
  await form.field('Where this reading applies').choose('Only before の');
  await form.button('Save').click();
  await expect.poll(() => readingsOf(page, ['会場の'])).toEqual(['かいば']);
  expect(await readingsOf(page, ['会場でも'])).toEqual(['かいじょう']);
});

test('stays open while the reader types, even if the pointer moves and the page scrolls', async ({
  openArticle,
}) => {
  const page = await openArticle(LAYOUT, { mutate: withSentences });
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      document.title += event.key;
    });
  });
  const title = await page.title();
  const form = await openForm(page, '会場');
  await form.field('Other:').click();
  await page.keyboard.type('abc');
  await page.mouse.move(2, 2);
  await page.mouse.wheel(0, 40);
  await restOn(page, '会議', body);
  await page.waitForTimeout(800);
  await expect.poll(() => form.field('Other:').value()).toBe('abc');
  expect(await page.title()).toBe(title);
  await form.button('Cancel').click();
  await expect.poll(() => form.isVisible()).toBe(false);
});

test('the keyboard corrects a reading and comes back to its word', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT, { mutate: withSentences });
  const active = () => page.evaluate(() => document.activeElement?.textContent);
  await findText(page, '会場', body);
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.closest('h1, p') !== null);
    })
    .toBe(true);
  for (let i = 0; i < 60 && (await active()) !== '会場'; i++) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => cardOf(page).button('Correct reading').isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await cardOf(page)
    .field('Other:')
    .one((field) => field.focus());
  await page.keyboard.type('かいば');
  await page.keyboard.press('Enter');
  await expect.poll(() => readingsOf(page, ['会場'])).toEqual(['かいば']);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(false);
  expect(await active()).toBe('会場');
});

test('is listed in the settings, and removed there', async ({ openArticle, openExtensionPage }) => {
  const page = await openArticle(LAYOUT, { mutate: withSentences });
  const [ours] = await readingsOf(page, ['会場']);
  await correct(page, '会場', 'かいば');

  const options = await openExtensionPage('options.html');
  const row = options.locator('#corrections [data-lemma="会場"]');
  await expect(row).toContainText('かいば');
  await row.getByRole('button').click();
  await expect(row).toHaveCount(0);
  await expect.poll(() => readingsOf(page, ['会場'])).toEqual([ours]);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);
  await expect.poll(() => readingsOf(page, ['会場'])).toEqual(['かいば']);
});

test('switching off restores the page as it was, after corrections too', async ({
  openArticle,
  openPopup,
}) => {
  const page = await openArticle(LAYOUT, { mutate: withSentences });
  await correct(page, '会場', 'かいば');
  await leave(page);
  const popup = await openPopup(page);
  await popup.locator('#aids').click();
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'off');
  const inner = (text: string) =>
    new DOMParser().parseFromString(text, 'text/html').querySelector('.WYSIWYG')?.innerHTML;
  const now = await page.locator(body).innerHTML();
  expect(now).toBe(await page.evaluate(inner, withSentences(html)));
});

test('a correction is kept when the browser is closed', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'kijiyomi-test-'));
  const open = async (context: BrowserContext): Promise<Page> => {
    await loadExtension(context, EXTENSION);
    await serve(context, url, withSentences(html));
    const page = await context.newPage();
    await page.goto(url);
    await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
    // The welcome page has opened in front of it.
    await page.bringToFront();
    return page;
  };
  try {
    const before = await launch(profile);
    const page = await open(before);
    await correct(page, '会場', 'かいば');
    await before.close();

    const after = await launch(profile);
    const again = await open(after);
    expect(await readingsOf(again, ['会場'])).toEqual(['かいば']);
    await restOn(again, '会場', body);
    await cardOf(again).button('Undo').click();
    await expect.poll(() => readingsOf(again, ['会場'])).not.toEqual(['かいば']);
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
