/** What the whole article says of a word's reading, on the page and on the card. */
import type { Page } from '@playwright/test';
import { LEAD, withBody } from './article-body';
import { findText, restOn } from './annotated-text';
import { cardOf } from './card-view';
import { expect, test } from './extension-fixtures';

const LAYOUT = 'investing-2022-desktop';

const readingOf = async (page: Page, text: string, within: string) =>
  (await findText(page, text, within)).reading;

/** The reading that leads the card of a word. */
async function expectCard(page: Page, text: string, within: string, reading: string) {
  await page.mouse.move(2, 2);
  await restOn(page, text, within);
  await expect.poll(() => cardOf(page).headword.text()).toBe(text);
  await expect.poll(() => cardOf(page).find('.entry .reading').first.text()).toContain(reading);
  await page.keyboard.press('Escape');
}

/** More text than one request to the background takes. */
const LONG = '<p>政府は物価の見通しを示し、市場は決定を見守った。</p>'.repeat(360);

test('a full name at the end of a long article decides how the surname is read at its head', async ({
  openArticle,
}) => {
  const body =
    `${LEAD}<p id="surname">菅野は5回を投げ、豊島は勝った。</p>${LONG}` +
    '<p>先発は菅野智之投手だった。豊\u00ad島将之九段も来た。</p>';
  const page = await openArticle(LAYOUT, { mutate: withBody(body) });
  await expect.poll(() => readingOf(page, '菅野', '#surname')).toBe('すがの');
  expect(await readingOf(page, '豊島', '#surname')).toBe('とよしま');
  await expectCard(page, '菅野', '#surname', 'すがの');
});

test('a name that the page adds is read in all that has its surname, and on the card', async ({
  openArticle,
}) => {
  const body =
    `${LEAD}<p id="surname">豊島氏は述べた。髙橋さんは笑った。</p>` +
    '<p id="given">高橋直人（こうきょう・なおと）さんが来た。</p>';
  const page = await openArticle(LAYOUT, { mutate: withBody(body) });
  // A name that is given in one spelling is read in the other.
  await expect.poll(() => readingOf(page, '髙橋', '#surname')).toBe('こうきょう');
  expect(await readingOf(page, '豊島', '#surname')).not.toBe('とよしま');
  const untouched = await page.locator('#given kijiyomi-text').first().elementHandle();
  await page.locator('#given').evaluate((element) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = '棋士の豊島将之氏が話した。';
    element.after(paragraph);
  });
  await expect.poll(() => readingOf(page, '豊島', '#surname')).toBe('とよしま');
  await expectCard(page, '豊島', '#surname', 'とよしま');
  expect(await untouched?.evaluate((element) => element.isConnected)).toBe(true);
});

test('two persons of one surname leave it uncertain, and the card offers the readings', async ({
  openArticle,
}) => {
  const body =
    `${LEAD}<p id="surname">菅野が話した。</p>` +
    '<p>菅野智之投手が先発した。女優の菅野美穂さんが見た。</p>';
  const page = await openArticle(LAYOUT, { mutate: withBody(body) });
  await restOn(page, '菅野', '#surname');
  await expect.poll(() => cardOf(page).find('.uncertain').count()).toBe(1);
  await cardOf(page).button('Correct reading').click();
  const form = cardOf(page).find('form');
  await expect.poll(() => form.field('かんの').isVisible()).toBe(true);
  await form.field('すがの').click();
  await form.button('Save').click();
  await expect.poll(() => readingOf(page, '菅野', '#surname')).toBe('すがの');
  await expect.poll(() => cardOf(page).find('.uncertain').count()).toBe(0);
});

test('a corrected reading is what the card leads with, and what is copied and saved', async ({
  context,
  openArticle,
  openExtensionPage,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const body = `${LEAD}<p id="word">政府は派兵を決めた。</p>`;
  const page = await openArticle(LAYOUT, { mutate: withBody(body) });
  await restOn(page, '派兵', '#word');
  await cardOf(page).button('Correct reading').click();
  const form = cardOf(page).find('form');
  await form.field('Other:').fill('はいへい');
  await form.button('Save').click();
  await expect.poll(() => readingOf(page, '派兵', '#word')).toBe('はいへい');
  await expect.poll(() => cardOf(page).find('.entry .reading').first.text()).toBe('はいへい');
  await cardOf(page).button('Copy').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^派兵 \[はいへい\]/u);
  await cardOf(page).find('button.save').first.click();
  await expect.poll(() => cardOf(page).find('button.save').attribute('aria-pressed')).toBe('true');
  const vocabulary = await openExtensionPage('vocabulary.html');
  await expect(vocabulary.locator('[data-lemma="派兵"]')).toContainText('はいへい');
});
