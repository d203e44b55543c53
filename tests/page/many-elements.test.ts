// @vitest-environment happy-dom
/** Pages with thousands of elements of a kind: the work grows in proportion to their number. */
import { expect, test } from 'vitest';
import { collectFacts } from '../../src/page/article/collect-page-facts';
import { judgedPage } from '../../src/page/article/judged-page';
import { PageArticles } from '../../src/page/article/page-articles';
import { recognize } from '../../src/page/article/recognize';
import { Tidy } from '../../src/page/clutter/tidy';
import { judgePage } from '../../src/sites/judge-page';
import { openPage } from './pages';

const ADDRESS = 'https://jp.investing.com/news/world-news/article-597421';
const SENTENCE = '国防総省は2日、東欧に部隊を追加派兵すると発表した。首相は会見で辞任を表明した。';
const HEADLINE = '<h1 class="articleHeader">米国防総省、東欧への追加派兵を発表</h1>';
const PROSE = `<p>${SENTENCE}</p>`.repeat(3);
const BODY = 'WYSIWYG articlePage';
const article = (body: string) => `${HEADLINE}<div class="${BODY}">${body}</div>`;

const LINK = '<a href="/news/a-1">別の記事の見出し</a>';
const SHARE = '<a href="https://twitter.com/share">ツイート</a>';

const PAGES: Record<string, (count: number) => string> = {
  'headings of lists': (n) =>
    article(PROSE) + `<h3>関連記事</h3><ul><li>${LINK}</li></ul>`.repeat(n),
  'notes next to advertisements': (n) => article(PROSE) + '<div>PR</div>'.repeat(n),
  'links that share the page': (n) => article(PROSE) + SHARE.repeat(n),
  'related articles in the text': (n) =>
    article(PROSE + `<div class="related">${LINK}</div>`.repeat(n) + PROSE),
  'texts for screen readers': (n) =>
    article(PROSE + '<div class="sr-only">画像</div>'.repeat(n) + PROSE),
  'pieces of clutter in a paragraph': (n) =>
    article(`${PROSE}<p>${'<span class="ad">広告</span>'.repeat(n)}</p>`),
  'labels in the text': (n) => article(PROSE + `<h2>関連記事</h2><div>${SENTENCE}</div>`.repeat(n)),
  'bodies of articles': (n) => HEADLINE + `<div class="${BODY}"><p>${SENTENCE}</p></div>`.repeat(n),
  'boxes of one class': (n) => HEADLINE + `<div class="x"><p>${SENTENCE}</p></div>`.repeat(n),
  'paragraphs above the text': (n) => HEADLINE + `<p>${SENTENCE}</p>`.repeat(n) + article(PROSE),
};

type Cost = (node: Node, answer: unknown) => number;

/** The properties and methods of nodes that cost the browser time. */
const COSTS: [owner: 'Node' | 'Element' | 'Text', name: string, cost: Cost][] = [
  ['Node', 'contains', () => 1],
  // The browser passes all the siblings between two nodes.
  ['Node', 'compareDocumentPosition', ({ parentNode }) => parentNode?.childNodes.length ?? 1],
  ['Element', 'textContent', (_, text) => String(text).length],
  ['Text', 'data', () => 1],
];

let work = 0;

/** Replaces the property on the shared prototype, since src/page/unclobbered.ts reads it there. */
function count([name, property, cost]: (typeof COSTS)[number]): void {
  let owner: object = globalThis[name].prototype;
  while (!Object.hasOwn(owner, property)) owner = Object.getPrototypeOf(owner) as object;
  const { get, value } = Object.getOwnPropertyDescriptor(owner, property) as {
    get?: unknown;
    value?: unknown;
  };
  const own = (get ?? value) as (this: Node, ...given: unknown[]) => unknown;
  const counted = function (this: Node, ...given: unknown[]) {
    const answer = own.apply(this, given);
    work += cost(this, answer);
    return answer;
  };
  Object.defineProperty(owner, property, get ? { get: counted } : { value: counted });
}
COSTS.forEach(count);

/** The cost of reading a page and tidying it. */
function workOn(html: string): number {
  const document = openPage(`<!doctype html><html lang="ja"><body>${html}</body></html>`, ADDRESS);
  work = 0;
  const page = judgedPage(judgePage(collectFacts(document)));
  const { article: found, why } = recognize(document, page);
  if (!found) throw new Error(why);
  new Tidy(document, page.rules, new PageArticles(found)).apply();
  return work;
}

test.each(Object.entries(PAGES))('%s', (_, page) => {
  // If the work grew with the square of the number, it would be sixteen times as much.
  expect(workOn(page(640))).toBeLessThan(6 * workOn(page(160)));
});
