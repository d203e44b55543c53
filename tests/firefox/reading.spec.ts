import { ARTICLE, expect, test } from './firefox-fixtures';
import { findWord } from './article';
import { clipboardText } from './browser-window';

const { body, headline, hide } = ARTICLE;

test('readings are drawn, each nearer to its own line than to the line above', async ({
  openArticle,
}) => {
  const page = await openArticle();
  const readings = await page.evaluate(
    (within) => {
      const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
      /** Where the lines of a block are: the middles of what its text nodes draw, from the top. */
      const linesOf = (block: Element) => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const middles = new Set<number>();
        while (walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          for (const box of range.getClientRects()) {
            if (box.width > 0) middles.add(Math.round(middle(box)));
          }
        }
        return [...middles].sort((a, b) => a - b);
      };
      return [...document.querySelectorAll(`${within} > p`)].flatMap((paragraph) => {
        const lines = linesOf(paragraph);
        return [...paragraph.querySelectorAll('ruby.kijiyomi > rt')].map((rt) => {
          const box = rt.getBoundingClientRect();
          const at = middle(box);
          // The line of a reading is the next one below it.
          const own = lines.find((line) => line > at) ?? NaN;
          const above = lines.filter((line) => line < at).at(-1);
          return {
            text: rt.getAttribute('data-reading'),
            width: box.width,
            up: own - at,
            down: above === undefined ? null : at - above,
          };
        });
      });
    },
    [body],
  );
  expect(readings.length).toBeGreaterThan(100);
  expect(readings.filter(({ width }) => width === 0)).toEqual([]);
  const between = readings.flatMap(({ text, up, down }) =>
    down === null ? [] : [{ text, up, down }],
  );
  expect(between.length).toBeGreaterThan(100);
  // Firefox 140 drew them half-way: 19 px above their own line, 18 px below the other.
  expect(between.filter(({ up, down }) => up * 1.2 > down)).toEqual([]);
});

test('hides the clutter', async ({ openArticle }) => {
  const page = await openArticle();
  const displays = await page.evaluate(
    (selectors) =>
      selectors.flatMap((css) =>
        [...document.querySelectorAll(css)].map((element) => getComputedStyle(element).display),
      ),
    [hide],
  );
  expect(new Set(displays)).toEqual(new Set(['none']));
});

test('copying takes what the page says, without readings and glosses', async ({
  openArticle,
  firefox,
}) => {
  const page = await openArticle();
  await page.clickAt(await findWord(page, '派兵', headline));
  const texts = await page.evaluate(
    (selectors) =>
      [...document.querySelectorAll(selectors)].map((block) => {
        getSelection()!.selectAllChildren(block);
        return { selected: getSelection()!.toString(), said: block.textContent };
      }),
    [`${headline}, ${body} > p`],
  );
  const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();
  expect(texts.length).toBeGreaterThan(5);
  for (const { selected, said } of texts) expect(squeezed(selected)).toBe(squeezed(said));

  const sentence = await page.evaluate(
    (css) => {
      const paragraph = document.querySelector(css)!;
      getSelection()!.selectAllChildren(paragraph);
      return paragraph.textContent;
    },
    [`${body} > p`],
  );
  await page.copy();
  await expect
    .poll(async () => squeezed(await clipboardText(firefox.marionette)))
    .toBe(squeezed(sentence));
});
