/** Articles whose text is in shadow roots. */
import type { Page } from '@playwright/test';
import { LEAD, switchOff, withBody } from './article-body';
import { cardOf } from './card-view';
import { expect, test } from './extension-fixtures';

const LAYOUT = 'investing-2022-desktop';

/** Its styles must not apply to our elements. */
const COMPONENT =
  `${LEAD}<x-story>` +
  '<template shadowrootmode="open"><style>* { color: rgb(10, 20, 30); } p { line-height: 1.7; }</style>' +
  '<p id="own">国防総省は派兵を決めた。</p><p id="slotted"><slot></slot></p></template>' +
  '東欧の<b>情勢</b>は緊迫する。</x-story>';

/** In such a page style elements, style attributes and markup from strings have no effect. */
const STRICT =
  '<meta http-equiv="Content-Security-Policy" ' +
  `content="default-src 'none'; require-trusted-types-for 'script'">`;

const ruby = (page: Page, base: string) => page.locator('x-story ruby.kijiyomi', { hasText: base });

/** The shadow root's mark-up, the slotted text, and how many sheets the root has adopted. */
const stateOf = (page: Page) =>
  page
    .locator('x-story')
    .evaluate(({ innerHTML, shadowRoot }) => [
      innerHTML,
      shadowRoot!.innerHTML,
      shadowRoot!.adoptedStyleSheets.length,
    ]);

test('draws furigana in a shadow root and in what is put into its slots', async ({
  openArticle,
}) => {
  const page = await openArticle(LAYOUT, { mutate: withBody(COMPONENT, STRICT) });
  for (const [base, reading] of [
    ['国防総省', 'こくぼうそうしょう'],
    ['東欧', 'とうおう'],
    ['情勢', 'じょうせい'],
  ] as const) {
    const rt = ruby(page, base).locator('rt');
    await expect(rt).toHaveAttribute('data-reading', reading);
    const drawn = await rt.evaluate((element) => {
      const parent = parseFloat(getComputedStyle(element.parentElement!).fontSize);
      return {
        content: getComputedStyle(element, '::before').content,
        size: parseFloat(getComputedStyle(element).fontSize) / parent,
        gap: element.parentElement!.getBoundingClientRect().bottom,
        bottom: element.getBoundingClientRect().bottom,
      };
    });
    expect(drawn.content).toContain(reading);
    expect(drawn.size).toBeLessThan(0.7);
    expect(drawn.bottom).toBeLessThan(drawn.gap);
  }
});

test('shows the card of a word in a shadow root, annotated or not', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT, { mutate: withBody(COMPONENT) });
  // The text moves while glosses are placed: then the pointer rests beside the word.
  await expect(async () => {
    await page.mouse.move(2, 2);
    await ruby(page, '派兵').hover();
    await expect.poll(() => cardOf(page).headword.text(), { timeout: 5_000 }).toBe('派兵');
  }).toPass();
  await page.mouse.move(2, 2);
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(false);
  // 緊迫する is a word of its own; の in between has no element of ours.
  const place = await page.locator('x-story #own').evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const at = (walker.currentNode as Text).data.indexOf('を');
      if (at < 0) continue;
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(place.x, place.y, { steps: 3 });
  await expect.poll(() => cardOf(page).headword.text()).toBe('を');
});

test('goes through the words of a shadow root with the keyboard', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT, { mutate: withBody(COMPONENT) });
  await ruby(page, '国防総省').waitFor();
  const current = page.locator('x-story').locator('[tabindex="0"]');
  const isWord = () => page.evaluate(() => document.activeElement?.role === 'button');
  while (!(await isWord())) await page.keyboard.press('Tab');
  while ((await current.count()) === 0) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(current).toBeFocused();
  const word = (await current.textContent())!;
  await expect.poll(() => cardOf(page).headword.text()).toContain(word.slice(0, 1));
  await page.keyboard.press('Enter');
  await expect(page.locator('kijiyomi-card')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(current).toBeFocused();
  await expect(current).toHaveText(word);
});

test('follows what the page writes there, and leaves no trace', async ({
  openArticle,
  openPopup,
}) => {
  const page = await openArticle(LAYOUT, { mutate: withBody(COMPONENT) });
  await ruby(page, '国防総省').waitFor();
  await page.locator('x-story').evaluate(({ shadowRoot }) => {
    shadowRoot!.querySelector('#own')!.textContent = '首相は辞任を表明した。';
  });
  await expect(ruby(page, '辞任')).toBeVisible();
  await switchOff(page, await openPopup(page));
  expect(await stateOf(page)).toEqual([
    '東欧の<b>情勢</b>は緊迫する。',
    '<style>* { color: rgb(10, 20, 30); } p { line-height: 1.7; }</style>' +
      '<p id="own">首相は辞任を表明した。</p><p id="slotted"><slot></slot></p>',
    0,
  ]);
});
