import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const sample = samplePage(LAYOUT);

const COLUMNS = 'term,reading,meaning,part_of_speech,sentence,article,source,url,saved_at'.split(
  ',',
);

const pageWord = (popup: Page, lemma: string) =>
  popup.locator(`#page-words [data-lemma="${lemma}"]`);
const savedWord = (popup: Page, lemma: string) =>
  popup.locator(`#saved-words [data-lemma="${lemma}"]`);

/** How many rows of a list are in view from edge to edge. */
const rowsInView = (popup: Page, list: string) =>
  popup.locator(`${list} > li`).evaluateAll((rows) => {
    const box = rows[0]!.parentElement!.getBoundingClientRect();
    const isInside = ({ top, bottom }: DOMRect) => top >= box.top && bottom <= box.bottom + 0.5;
    return rows.filter((row) => isInside(row.getBoundingClientRect())).length;
  });

async function save(popup: Page, lemma: string): Promise<void> {
  const button = pageWord(popup, lemma).locator('button.save');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** The downloaded file, as bytes and as rows under the names of the first. */
async function exportCsv(page: Page): Promise<{ bytes: Buffer; rows: Record<string, string>[] }> {
  const download = page.waitForEvent('download');
  await page.locator('#export-csv').click();
  const bytes = await readFile(await (await download).path());
  expect(parse(bytes, { bom: true, to_line: 1 })).toEqual([COLUMNS]);
  return { bytes, rows: parse(bytes, { bom: true, columns: true }) };
}

test('lists the words of the article with their readings and glosses', async ({
  openArticle,
  openPopup,
}) => {
  const popup = await openPopup(await openArticle(LAYOUT));
  const word = pageWord(popup, '派兵');
  await expect(word).toBeVisible();
  await expect(word).toContainText('はへい');
  await expect(word).toContainText('dispatch of troops');
  await expect(pageWord(popup, '述べる')).toContainText('のべる');
  await expect(pageWord(popup, 'は')).toHaveCount(0);
});

test('saves a word with the sentence it was met in', async ({ openArticle, openPopup }) => {
  const popup = await openPopup(await openArticle(LAYOUT));
  await save(popup, '派兵');
  await popup.getByRole('button', { name: 'Vocabulary 1' }).click();
  await expect(savedWord(popup, '派兵')).toBeVisible();
  await expect(savedWord(popup, '派兵')).toContainText('dispatch of troops');
  await popup.reload();
  await popup.getByRole('button', { name: 'Vocabulary 1' }).click();
  await expect(savedWord(popup, '派兵')).toBeVisible();
  await expect(pageWord(popup, '派兵').locator('button.save')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('gives most of its room to the words of the article', async ({ openArticle, openPopup }) => {
  const popup = await openPopup(await openArticle(LAYOUT));
  await popup.setViewportSize({ width: 420, height: 600 });
  for (const lemma of ['派兵', '述べる', '米軍']) await save(popup, lemma);
  await popup.locator('#page-words').evaluate((list) => (list.scrollTop = 0));
  expect(await rowsInView(popup, '#page-words')).toBeGreaterThanOrEqual(6);
  // Opened, the saved words share it: both lists scroll, and nothing leaves the popup.
  await popup.getByRole('button', { name: 'Vocabulary 3' }).click();
  expect(await rowsInView(popup, '#page-words')).toBeGreaterThanOrEqual(2);
  expect(await rowsInView(popup, '#saved-words')).toBeGreaterThanOrEqual(2);
  await expect(savedWord(popup, '派兵')).toBeVisible();
  const { height } = (await popup.locator('.popup').boundingBox())!;
  expect(height).toBeLessThanOrEqual(600);
});

test('is used from the keyboard from the first key on', async ({ openArticle, openPopup }) => {
  const popup = await openPopup(await openArticle(LAYOUT));
  const saves = popup.locator('#page-words button.save');
  await expect(saves.first()).toBeEnabled();
  await popup.keyboard.press('ArrowDown');
  await expect(saves.nth(0)).toBeFocused();
  for (let presses = 0; presses < 20; presses++) await popup.keyboard.press('ArrowDown');
  await expect(saves.nth(20)).toBeFocused();
  await expect(saves.nth(20)).toBeInViewport({ ratio: 1 });
  await popup.keyboard.press('s');
  await expect(saves.nth(20)).toHaveAttribute('aria-pressed', 'true');
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('Enter');
  await expect(saves.nth(19)).toHaveAttribute('aria-pressed', 'true');
  await expect(popup.getByRole('button', { name: 'Vocabulary 2' })).toBeVisible();
});

test('exports the saved words as CSV', async ({ openArticle, openPopup }) => {
  const popup = await openPopup(await openArticle(LAYOUT));
  await expect(popup.locator('#export-csv')).toBeDisabled();
  const before = Date.now();
  await save(popup, '派兵');
  await save(popup, '述べる');
  const { bytes, rows } = await exportCsv(popup);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(rows.map(({ term }) => term).sort()).toEqual(['派兵', '述べる'].sort());
  const troops = rows.find(({ term }) => term === '派兵');
  expect(troops).toMatchObject({
    reading: 'はへい',
    meaning: 'dispatch of troops',
    part_of_speech: 'noun',
    article: '米、東欧に3000人派兵 ウクライナ巡りロシア抑止へ',
    source: 'Reuters',
    url: sample.url,
  });
  expect(troops?.['sentence']).toContain('派兵');
  const savedAt = Date.parse(troops?.['saved_at'] ?? '');
  expect(savedAt).toBeGreaterThanOrEqual(before);
  expect(savedAt).toBeLessThanOrEqual(Date.now());
});

test('removes a saved word, and restores it', async ({ openArticle, openPopup }) => {
  const popup = await openPopup(await openArticle(LAYOUT));
  await save(popup, '派兵');
  const { rows } = await exportCsv(popup);
  await popup.getByRole('button', { name: 'Vocabulary 1' }).click();
  await savedWord(popup, '派兵').getByRole('button').click();
  await expect(savedWord(popup, '派兵')).toHaveCount(0);
  await expect(pageWord(popup, '派兵').locator('button.save')).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(savedWord(popup, '派兵')).toBeVisible();
  expect((await exportCsv(popup)).rows).toEqual(rows);
});

test('keeps saved words in the vocabulary page', async ({
  openArticle,
  openPopup,
  openExtensionPage,
}) => {
  const popup = await openPopup(await openArticle(LAYOUT));
  await save(popup, '派兵');
  const vocabulary = await openExtensionPage('vocabulary.html');
  await expect(savedWord(vocabulary, '派兵')).toBeVisible();
  await expect(savedWord(vocabulary, '派兵').getByRole('link')).toHaveAttribute('href', sample.url);
  expect((await exportCsv(vocabulary)).rows).toHaveLength(1);
});

test('switches the aids of the page off and on', async ({ openArticle, openPopup }) => {
  const page = await openArticle(LAYOUT);
  const popup = await openPopup(page);
  const aids = popup.locator('#aids');
  await expect(aids).toHaveRole('switch');
  await expect(aids).toHaveAttribute('aria-checked', 'true');
  await aids.click();
  await expect(aids).toHaveAttribute('aria-checked', 'false');
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'off');
  await expect(page.locator('ruby.kijiyomi')).toHaveCount(0);
  await aids.click();
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
  await expect(page.locator('ruby.kijiyomi')).not.toHaveCount(0);
});

test('shows hidden clutter again', async ({ openArticle, openPopup }) => {
  const page = await openArticle(LAYOUT);
  const popup = await openPopup(page);
  await expect(page.locator('#promo-strip')).toBeHidden();
  await popup.getByText('hidden on this page').click();
  const promotion = popup.getByRole('listitem').filter({ hasText: '40%引きでご購読' });
  await promotion.getByRole('button').click();
  await expect(page.locator('#promo-strip')).toBeVisible();
  await expect(page.locator('#risk-disclosure')).toBeHidden();
  await promotion.getByRole('button').click();
  await expect(page.locator('#promo-strip')).toBeHidden();
});

test('says so if there is no article', async ({ openExtensionPage }) => {
  const popup = await openExtensionPage('popup.html?tab=2147483647');
  await expect(popup.getByRole('main')).toContainText('cannot read this page');
  await expect(popup.locator('#aids')).toHaveCount(0);
});
