// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Tidying } from '../../../src/page/clutter/tidy';
import { collectFacts } from '../../../src/page/article/collect-page-facts';
import { judgedPage } from '../../../src/page/article/judged-page';
import { explainPage } from '../../../src/page/explain/explain-page';
import { judgePage } from '../../../src/sites/judge-page';
import { expectationOf, openPage, readPage } from '../pages';

function explain(html: string, url: string, strength: Tidying = 'tidy') {
  const document = openPage(html, url);
  const before = document.body.innerHTML;
  const explanation = explainPage(
    document,
    judgedPage(judgePage(collectFacts(document))),
    strength,
  );
  expect(document.body.innerHTML).toBe(before);
  /** Verdict and rule of the block that begins with this text. */
  const why = (beginning: string) => {
    const block = explanation.blocks.find(({ text }) => text.startsWith(beginning));
    return block === undefined ? undefined : `${block.verdict} – ${block.rule}`;
  };
  return { ...explanation, why };
}

describe('a page of a site with a profile', () => {
  const name = 'investing-2022-desktop.html';
  const { url } = expectationOf(name);
  const page = explain(readPage(name), url);
  const focused = explain(readPage(name), url, 'focus');

  test('names the selectors of headline and body, and weighs the signs', () => {
    expect(page.headline).toBe('h1.articleHeader, profile investing, headline "h1.articleHeader"');
    expect(page.body).toMatch(/^div\.WYSIWYG\.articlePage, profile investing, body 1 of \d/u);
    expect(page.signs).toContainEqual({ key: 'whySignNewsData', weight: 3 });
  });

  test.each([
    ['[ワシントン/モスクワ', 'article: body – profile investing, body 1 of'],
    ['40%引きで', 'clutter: promotion – selector "#promo-strip" (profile investing)'],
    ['広告', 'clutter: ad-note – text 「広告」: "広告" (general/clutter-phrases.ts)'],
    [
      '口座開設',
      'clutter: ad – selector ".tradeNowRightColumn" (profile investing) of div#side-ad',
    ],
    ['当社アプリ', 'clutter: app – names: "app-install" (general/box-names.ts) of div#app-install'],
    [
      '会社概要',
      'kept – it holds neverHide "footer nav" (nav in footer.mainFooterWrapper) of footer',
    ],
    [
      '最も読まれた',
      'neither – outside of the article, not hidden at the strength "tidy"; in aside#rightColumn',
    ],
    ['日経平均', 'neither – in the body, but not its text; profile investing, skip "'],
  ])('%s', (beginning, expected) => {
    expect(page.why(beginning)).toContain(expected);
  });

  test('hides the surroundings only at the stronger tidying', () => {
    expect(focused.why('最も読まれた')).toMatch(/^clutter: \S+ – outside of the article/u);
    expect(focused.why('[ワシントン/モスクワ')).toMatch(/^article: body/u);
  });
});

describe('a page of an unknown site', () => {
  const sentence = '市は二十日、駅の前に新しい図書館を建てる計画を決めたと発表した。';
  const page = explain(
    `<html lang="ja"><head><title>市が新しい図書館の計画を決定</title><meta property="og:type" content="article"></head><body>
      <div class="sidebar"><p>横にある記事の紹介です。これは本文ではありません。</p></div>
      <main><h1>市が新しい図書館の計画を決定</h1><p class="date">2024年5月20日</p>
      <div class="text"><p>${sentence.repeat(3)}</p><p>${sentence}工事は来年の春に始まる。</p>
      <p>${sentence}</p><h3>関連記事</h3><p><a href="/1">別の図書館の話</a></p>
      <p>Only English here。</p></div></main></body></html>`,
    'https://news.example.jp/articles/20240520',
  );

  test('lists the candidates for the body', () => {
    expect(page.profile).toBe('');
    expect(page.candidates[0]).toMatch(/^div\.text: worth \d+$/u);
    expect(page.body).toBe('div.text, most Japanese sentences and few links');
    expect(page.signs.map(({ key }) => key)).toContain('whySignProse');
  });

  test.each([
    ['市は二十日', 'article: body – most Japanese sentences'],
    ['市が新しい', 'article: headline – heading that the titles of the page name'],
    ['横にある', 'in div.sidebar: the name "sidebar" holds no article'],
    ['関連記事', 'clutter: related – heading of a list 「関連記事」'],
  ])('%s', (beginning, expected) => {
    expect(page.why(beginning)).toContain(expected);
  });
});

describe('blocks in and around the text of an unknown site', () => {
  const paragraph = '<p>市は二十日、駅の前に新しい図書館を建てる計画を決めたと発表した。</p>';
  const page = explain(
    `<html lang="ja"><head><title>市が新しい図書館の計画を決定</title>
      <meta property="og:type" content="article"></head><body>
      <main><h1>市が新しい図書館の計画を決定</h1><p>2024年5月20日</p>
      <div class="text">${paragraph.repeat(4)}
        <div><p>【あわせて読みたい】</p><p>この街の別の話をまとめた。</p></div>
        <div class="author-box"><p>山田太郎は記者である。</p></div>
        ${paragraph}<p class="social-share">この計画について市長に聞いた話をここで紹介する。それは長い話だったが、
        市民の多くが望んでいた図書館であり、反対する人は少なかったという。${'完成を待つ声は多い。'.repeat(5)}</p>
        <ul><li><a href="/1">関係のない記事の長い見出し</a></li></ul></div></main>
      <div class="text"><p>別の箱でも同じ名前なら本文が続くものとして扱われる。</p></div>
      </body></html>`,
    'https://news.example.jp/articles/20240520',
    'focus',
  );

  test.each([
    [
      'この街の別の話',
      'neither – in the body, but not its text; in a box that begins with the label 「【あわせて読みたい】」',
    ],
    ['山田太郎は', 'neither – in the body, but not its text; about the author: div.author-box'],
    ['この計画について', 'clutter: share – names: "social-share" (general/box-names.ts)'],
    ['関係のない', 'neither – in the body, but not its text; a link'],
    ['別の箱', 'article: body – holds div.text: most Japanese sentences'],
  ])('%s', (beginning, expected) => {
    expect(page.why(beginning)).toContain(expected);
  });
});

test('says why the blocks of a page without an article do not count', () => {
  const page = explain(
    `<html lang="ja"><body><p>ようこそ</p><p>漢字漢字漢字漢字漢字漢字漢字。</p></body></html>`,
    'https://page.example/',
  );
  expect(page.body).toBe('');
  expect(page.blocks.map(({ verdict }) => verdict)).toEqual(['neither', 'neither']);
});
