// @vitest-environment happy-dom
/** How many articles and bodies must be found on saved pages of third parties. */
import { describe, expect, test } from 'vitest';
import { bodyText } from '../../src/page/article/body-text';
import { collectFacts, mayBeJapanese } from '../../src/page/article/collect-page-facts';
import { judgedPage } from '../../src/page/article/judged-page';
import { recognize } from '../../src/page/article/recognize';
import { judgePage } from '../../src/sites/judge-page';
import { hasRealPages, readRealPage, REAL_PAGES, realPages } from '../sites/real-pages';
import { openPage } from './pages';

/** Parsing takes most of the time; the largest pages are left to `npm run inspect`. */
const LARGEST_PAGE = 75_000;
const NEUTRAL_ADDRESS = 'https://page.example/saved';

const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

describe.skipIf(!hasRealPages)(REAL_PAGES, () => {
  const judged = realPages()
    .filter(({ ambiguous }) => ambiguous === null)
    .map((page) => ({ page, html: readRealPage(page.file) }))
    .filter(({ html }) => html.length < LARGEST_PAGE)
    .map(({ page, html }) => {
      const url = page.url.startsWith('http') ? page.url : NEUTRAL_ADDRESS;
      const document = openPage(html, url);
      const glance = mayBeJapanese(document);
      const article =
        glance && recognize(document, judgedPage(judgePage(collectFacts(document)))).article;
      return { page, text: article ? plain(bodyText(article)) : null };
    });
  const taken = judged.filter(({ text }) => text !== null);
  const articles = judged.filter(({ page }) => page.kind === 'article');
  const right = taken.filter(({ page }) => page.kind === 'article');

  test('articles are found, and nothing else is', () => {
    expect(articles.length).toBeGreaterThan(10);
    expect(right.length / taken.length).toBeGreaterThanOrEqual(0.97);
    expect(right.length / articles.length).toBeGreaterThanOrEqual(0.97);
  });

  test('their first and last sentences are there', () => {
    const without = right.filter(
      ({ page, text }) =>
        !text!.includes(plain(page.gold!.first)) || !text!.includes(plain(page.gold!.last)),
    );
    expect(without.map(({ page }) => page.name)).toEqual([]);
  });
});
