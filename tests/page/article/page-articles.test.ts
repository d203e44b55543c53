// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/page/article/article';
import { PageArticles } from '../../../src/page/article/page-articles';

function articleIn(id: string): Article {
  const body = document.getElementById(id)!;
  const roots = [...body.children, body];
  return {
    body,
    roots,
    skip: [body.lastElementChild!],
    headlineElement: null,
    url: id,
  } as unknown as Article;
}

/** The tops of the bodies, in pixels below that of the viewport: happy-dom has no layout. */
const tops = new Map<string, number>();

describe('PageArticles', () => {
  let first: Article;
  let articles: PageArticles;

  beforeEach(() => {
    document.body.innerHTML =
      '<div id="a"><p>一</p><p>二</p></div><div id="b"><p>三</p></div><p id="c">他</p>';
    first = articleIn('a');
    articles = new PageArticles(first);
    articles.append(articleIn('b'));
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return new DOMRect(0, tops.get(this.id), 100, 100);
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('has the roots of all, and leaves the first as it was', () => {
    expect(articles.roots).toHaveLength(5);
    expect(articles.skip).toHaveLength(2);
    expect(first.roots).toHaveLength(3);
    expect(articles.last.url).toBe('b');
  });

  it('knows to which article a place belongs', () => {
    const inside = (id: string) => articles.at(document.querySelector(`#${id}`)!).url;
    expect(['a', 'b', 'c'].map(inside)).toEqual(['a', 'b', 'a']);
  });

  it('gives a new address to the article in view, and to no other', () => {
    tops.set('a', -900).set('b', innerHeight + 1);
    expect(articles.inView().url).toBe('a');
    tops.set('b', 0);
    articles.setAddress('new');
    expect(articles.inView().url).toBe('new');
    expect(articles.first).toBe(first);
    // Back at an article above, the address is known.
    articles.setAddress('a');
    expect(articles.inView().url).toBe('new');
  });
});
