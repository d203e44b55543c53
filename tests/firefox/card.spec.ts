import { cardPart, expectCardOf, expectNoCard, findWord, openCard } from './article';
import { ARTICLE, expect, test } from './firefox-fixtures';
import { KEYS } from './tab';

const { body } = ARTICLE;

test('the card opens under a resting pointer, and closes when the pointer leaves', async ({
  openArticle,
}) => {
  const page = await openArticle();
  await openCard(page, '派兵', body);
  expect((await cardPart(page, '.reading'))?.text).toBe('はへい');
  expect((await cardPart(page, 'ol.senses > li'))?.text).toContain('dispatch of troops');
  await page.movePointer({ x: 2, y: 2 });
  await expectNoCard(page);
});

test('the card opens from the keyboard, takes the focus and returns it', async ({
  openArticle,
}) => {
  const page = await openArticle();
  const focus = () =>
    page.evaluate(
      (within) => {
        const element = document.activeElement;
        const isWord = element?.closest(within) != null && !element.matches('a');
        return { name: element?.localName, text: element?.textContent, isWord };
      },
      [`h1, ${body} > p`],
    );
  await expect
    .poll(async () => {
      await page.press(KEYS.Tab);
      return (await focus()).isWord;
    })
    .toBe(true);
  for (let times = 0; times < 3; times += 1) await page.press(KEYS.Right);
  const { text: word } = await focus();
  expect(word).not.toBe('');
  await page.press(KEYS.Enter);
  await expect.poll(async () => (await cardPart(page, '.headword'))?.text ?? '').not.toBe('');
  expect((await focus()).name).toBe('kijiyomi-card');
  await page.press(KEYS.Escape);
  await expectNoCard(page);
  expect((await focus()).text).toBe(word);
});

test('a tap opens the card, a tap elsewhere closes it', async ({ openArticle }) => {
  const page = await openArticle();
  await page.tapAt(await findWord(page, '派兵', body));
  await expectCardOf(page, '派兵');
  await page.tapAt({ x: 4, y: 4 });
  await expectNoCard(page);
});
