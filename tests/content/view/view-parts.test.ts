// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { viewParts } from '../../../src/content/view/view-parts';
import type { Article } from '../../../src/page/article/article';
import { PageArticles } from '../../../src/page/article/page-articles';

const HTML = `
<div id="page">
  <div id="bait" style="position: absolute"></div>
  <div id="empty"></div>
  <main>
    <header><h1>見出し</h1><p id="date">2022年2月3日</p></header>
    <div id="body"><p>本文。</p>
      <div id="box"><div><iframe></iframe></div></div>
      <figure><video></video><figcaption id="caption">動画</figcaption></figure>
    </div>
    <p id="next">文は続く。そして終わる。</p>
    <script></script>
  </main>
  <div id="root"><div style="position: fixed">登録</div></div>
  <div id="dialog" style="position: fixed">登録</div>
</div>`;

/** happy-dom has no layout: what is laid over the page has no height in its box. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, 100, this.id === 'root' ? 0 : 20);
  });
});

function parts() {
  document.body.innerHTML = HTML;
  const one = (selector: string) => document.querySelector(selector)!;
  const article = {
    headline: '見出し',
    headlineElement: one('h1'),
    body: one('#body'),
    roots: [one('h1'), one('#date'), one('#body'), one('#caption')],
    skip: [],
    captions: [one('#caption')],
  } as unknown as Article;
  const words = viewParts(document, new PageArticles(article));
  return (selector: string) => words.get(one(selector));
}

test('the article and the boxes around it are told apart', () => {
  const wordsOf = parts();
  expect(wordsOf('html')).toBe('on');
  for (const box of ['body', '#page', 'main', 'header']) expect(wordsOf(box), box).toBe('path');
  expect(wordsOf('h1')).toBe('part headline');
  expect(wordsOf('#date')).toBe('part note');
  expect(wordsOf('#body')).toBe('part body');
  expect(wordsOf('#next')).toBe('part');
});

test('an empty box takes its room back, and what lies over the page is left alone', () => {
  const wordsOf = parts();
  expect(wordsOf('#empty')).toBe('path');
  for (const left of ['#bait', '#root', '#dialog', 'script'])
    expect(wordsOf(left), left).toBeUndefined();
});

test('a player keeps the boxes that the page sizes it with, but not its caption', () => {
  const wordsOf = parts();
  expect(wordsOf('#box')).toBe('as-is');
  expect(wordsOf('iframe')).toBeUndefined();
  expect(wordsOf('video')).toBe('as-is');
  expect(wordsOf('figure')).toBeUndefined();
  expect(wordsOf('#caption')).toBe('note');
});
