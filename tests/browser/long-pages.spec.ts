/** Articles as long as a book. */
import { LEAD, withBody } from './article-body';
import { expect, test } from './extension-fixtures';

const LAYOUT = 'investing-2022-desktop';

const SENTENCE =
  '国防総省は東欧への派兵を決めた。首相は会見で辞任を表明した。市場は利上げを予想する。';
const PARAGRAPHS = 800;

for (const [name, body] of [
  ['of many paragraphs', `<p>${SENTENCE.repeat(3)}</p>`.repeat(PARAGRAPHS)],
  ['of one block with line breaks', `<p>${`${SENTENCE.repeat(3)}<br>`.repeat(PARAGRAPHS)}</p>`],
] as const) {
  test(`an article ${name}: the end is annotated before the middle`, async ({ openArticle }) => {
    test.setTimeout(120_000);
    const page = await openArticle(LAYOUT, { mutate: withBody(`${LEAD}${body}<p id="end"></p>`) });
    const seen = await page.evaluate(async () => {
      const body = document.querySelector('.WYSIWYG')!;
      document.querySelector('#end')!.scrollIntoView({ block: 'end', behavior: 'instant' });
      const { x, width } = body.getBoundingClientRect();
      // Between two lines there is no text: one of these points is in a line.
      const isAnnotated = () =>
        [0, 8, 16, 24, 32, 40].some((below) =>
          document
            .elementsFromPoint(x + width / 3, innerHeight / 2 + below)
            .some((element) => element.closest('kijiyomi-text')),
        );
      while (!isAnnotated()) await new Promise(requestAnimationFrame);
      return body.querySelectorAll('ruby.kijiyomi').length;
    });
    // Seventeen words and more in each paragraph have furigana.
    expect(seen).toBeLessThan((PARAGRAPHS * 17) / 2);
  });
}
