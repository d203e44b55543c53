// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/page/article/article';
import { collectFacts } from '../../../src/page/article/collect-page-facts';
import { judgedPage } from '../../../src/page/article/judged-page';
import { recognize } from '../../../src/page/article/recognize';
import { judgePage } from '../../../src/sites/judge-page';
import {
  expectationOf,
  hasRealPage,
  openPage,
  REAL_PAGE,
  readPage,
  syntheticPages,
} from '../pages';

const ADDRESS = 'https://jp.investing.com/news/world-news/article-597421';
const HEADLINE = '米、東欧に3000人派兵 ウクライナ巡りロシア抑止へ';

function recognizeHtml(html: string, address = ADDRESS) {
  const document = openPage(html, address);
  return { document, ...recognize(document, judgedPage(judgePage(collectFacts(document)))) };
}

function articleOf(html: string, address = ADDRESS): { document: Document; article: Article } {
  const { document, article, why } = recognizeHtml(html, address);
  if (!article) throw new Error(why);
  return { document, article };
}

function expectOrderedAndApart(roots: readonly Element[]): void {
  for (const [i, root] of roots.entries()) {
    for (const later of roots.slice(i + 1)) {
      expect(root.contains(later) || later.contains(root)).toBe(false);
      const position = root.compareDocumentPosition(later);
      expect(position & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
  }
}

const pages = hasRealPage ? [...syntheticPages, REAL_PAGE] : [...syntheticPages];

describe.each(pages)('%s', (name) => {
  const expected = expectationOf(name);
  const { document, article } = articleOf(readPage(name), expected.url);

  test('is found by its profile', () => {
    expect(article.foundBy).toBe('profile');
    expect(article.body).toBe(document.querySelector(expected.body));
    expect(article.headlineElement).toBe(document.querySelector(expected.headline));
    expect(article.headline).toBe(HEADLINE);
  });

  test('has headline, dates, captions and body as roots', () => {
    expectOrderedAndApart(article.roots);
    expect(article.roots[0]).toBe(article.headlineElement);
    expect(article.roots.at(-1)).toBe(article.body);
    const lead = article.roots.slice(1, -1).map((root) => root.textContent.trim());
    expect(lead.join(' ')).toContain('発行済 2022-02-03 00:22');
    expect(lead.join(' ')).toContain('更新済 2022-02-03 10:28');
    if (name !== 'investing-2022-desktop.html')
      expect(lead.join(' ')).toContain('© Reuters. 2月2日');
  });

  test('knows source, dates and address', () => {
    expect(article.source).toBe('Reuters');
    expect(new Date(article.published).toISOString()).toBe('2022-02-02T15:22:00.000Z');
    expect(article.updated).toMatch(/^2022-02-03/);
    expect(article.url).toBe(expected.url);
  });

  test('leaves widgets and clutter between the paragraphs alone', () => {
    const paragraphs = article.body.querySelectorAll(':scope > p');
    for (const skipped of article.skip) {
      expect(article.roots.some((root) => root.contains(skipped))).toBe(true);
      expect([...paragraphs].some((paragraph) => skipped.contains(paragraph))).toBe(false);
    }
    const skips = (selector: string) =>
      [...article.body.querySelectorAll(selector)].every((element) =>
        article.skip.some((skipped) => skipped.contains(element)),
      );
    expect(skips('[data-test="ad-slot-visible"]')).toBe(true);
    expect(skips('.relatedInstrumentsWrapper')).toBe(true);
    expect(skips('#mid-article-hook')).toBe(true);
  });
});

if (!hasRealPage) test.skip(`${REAL_PAGE}: not beside the project, not judged`, () => {});

describe('a page whose marks have changed', () => {
  const old = readPage('investing-2022-desktop.html');
  const next = readPage('investing-2026-next.html');

  test.each<[string, string, Article['foundBy']]>([
    ['class hash', next.replaceAll('__O0uhw', '__X1y2z').replaceAll('__UMz3q', '__a9'), 'profile'],
    ['no class of #article', next.replace(' class="article_container"', ''), 'profile'],
    ['no id of the article', next.replace('<div id="article"', '<div'), 'profile-fallback'],
    [
      'no class of the text',
      next.replace('class="article_WYSIWYG__O0uhw article_articlePage__UMz3q ', 'class="x9 '),
      'profile-fallback',
    ],
    [
      'no class and no id',
      next
        .replace('class="article_WYSIWYG__O0uhw article_articlePage__UMz3q ', 'class="x9 ')
        .replace('<div id="article" class="article_container"', '<div'),
      'heuristics',
    ],
    ['one old class', old.replace('"WYSIWYG articlePage"', '"articlePage"'), 'profile-fallback'],
    ['other old classes', old.replace('"WYSIWYG articlePage"', '"story"'), 'heuristics'],
  ])('%s', (_, html, foundBy) => {
    const { article } = articleOf(html);
    expect(article.foundBy).toBe(foundBy);
    expect(article.headline).toBe(HEADLINE);
    const body = article.body.textContent;
    expect(body).toContain('[ワシントン/モスクワ/ベルリン 2日 ロイター]');
    expect(body).toContain('「われわれはさらなる外交対話への提案を伝えた。');
    expect(body).not.toMatch(/リスク開示書|最新のコメント|当社アプリ/);
  });

  test('no headline id', () => {
    const { article } = articleOf(next.replace('id="articleTitle"', ''));
    expect(article.headlineElement?.tagName).toBe('H1');
    expect(article.headline).toBe(HEADLINE);
  });

  test('legal text is never the article, though longer', () => {
    const short = next.replace(
      /(<p>\[ワシントン[^]*?<\/p>)[^]*?(?=<\/div><\/div>\s*<span id="comm)/,
      '$1',
    );
    const { article } = articleOf(
      short
        .replace('class="article_WYSIWYG__O0uhw article_articlePage__UMz3q ', 'class="x9 ')
        .replace('<div id="article" class="article_container"', '<div')
        .replace('data-test="footer"', ''),
    );
    expect(article.body.textContent).toContain('米政府は2日');
    expect(article.body.textContent).not.toContain('リスク開示書');
  });

  test('company names in popup wrappers stay in the text', () => {
    const wrapped = next.replaceAll(
      'プーチン大統領',
      '<span class="aqPopupWrapper js-hover-me-wrapper"><a class="aqlink">プーチン</a></span>大統領',
    );
    const { article } = articleOf(wrapped);
    expect(article.body.textContent).toContain('ロシアのプーチン大統領に伝えて');
    expect(article.skip.some((skipped) => skipped.matches('.aqPopupWrapper'))).toBe(false);
  });
});

describe('a page by Fisco', () => {
  const text = [
    '*12:34JST 日経平均は続伸、米株高を好感して買いが先行した。',
    '前日の米国市場では主要指数がそろって上昇した。',
    '個別では、トヨタ (<a href="/equities/toyota-motor-corp">東証:7203</a>) が買われている。',
  ].join('<br>\n');
  const page = (bodyClass: string) =>
    `<!DOCTYPE html><html lang="ja"><head><title>日経平均は続伸、米株高を好感 執筆 Fisco</title></head>
    <body><div class="wrapper"><section id="leftColumn">
    <h1 class="articleHeader">日経平均は続伸、米株高を好感</h1>
    <div class="contentSectionDetails"><span>2022年02月21日 20:05</span></div>
    <div class="${bodyClass}"><div id="imgCarousel"></div><script>var a = 1;</script>${text}<div></div></div>
    </section></div></body></html>`;

  test.each(['WYSIWYG articlePage', 'story'])(
    'has its text in the body itself (%s)',
    (bodyClass) => {
      const { document, article } = articleOf(page(bodyClass));
      expect(article.body).toBe(document.getElementsByClassName(bodyClass)[0]);
      expect(article.source).toBe('Fisco');
      expect(article.published).toBe('2022年02月21日 20:05');
    },
  );
});

describe('no article', () => {
  const next = readPage('investing-2026-next.html');

  test.each([
    [
      'list page',
      'https://jp.investing.com/news/world-news',
      `<html lang="ja"><head><title>世界のニュース</title><meta property="og:type" content="website"></head>
       <body><ul data-test="news-list">${'<li><article data-test="article-item"><a data-test="article-title-link">米、東欧に3000人派兵へ</a><p data-test="article-description">米政府は2日、部隊を派遣すると発表した。東欧での米軍を増強する。</p></article></li>'.repeat(20)}</ul></body></html>`,
      'whyListPage',
    ],
    [
      'quote page',
      'https://jp.investing.com/equities/toyota-motor-corp',
      '<html lang="ja"><head><title>トヨタ自動車 株価</title></head><body><h1>トヨタ自動車</h1><div data-test="instrument-header-title">2,500</div></body></html>',
      'whyListPage',
    ],
    [
      'page of the company',
      'https://jp.investing.com/about-us/',
      '<html lang="ja"><body><h1>会社概要</h1><p>当社は世界の市場の情報を提供しています。</p></body></html>',
      'whyNotArticle',
    ],
    [
      'challenge',
      ADDRESS,
      '<html lang="ja"><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to continue</body></html>',
      'whyChallenge',
    ],
    [
      'English article',
      'https://jp.investing.com/news/economy/some-title-4930955',
      `<html lang="ja"><head><title>Stocks rise</title></head><body><h1 id="articleTitle">Stocks rise</h1>
       <div id="article"><div class="article_WYSIWYG__a">${'<p>Stocks rose on Monday as investors weighed the outlook for rates.</p>'.repeat(8)}
       <div id="mid-article-hook">InvestingProで有望株を発掘。今なら40%割引で開始</div></div></div></body></html>`,
      'whyNotJapanese',
    ],
    [
      'article of one short line',
      ADDRESS,
      `<html lang="ja"><body><h1 id="articleTitle">訂正</h1>
       <div id="article"><div class="article_WYSIWYG__a"><p>一部を訂正。</p></div></div></body></html>`,
      'whyTooLittle',
    ],
    [
      'table that is mostly numbers and kanji',
      ADDRESS,
      `<html lang="ja"><body><h1 id="articleTitle">東証上場銘柄</h1><div id="article">
       <div class="article_WYSIWYG__a">${'<p>東京電力 9501 三菱商事 8058 日立の株価</p>'.repeat(9)}</div></div></body></html>`,
      'whyTooLittle',
    ],
    [
      'article that has not arrived yet',
      ADDRESS,
      '<html lang="ja"><head><title>記事</title></head><body><div id="__next"></div></body></html>',
      'whyNoText',
    ],
  ])('%s', (_, address, html, why) => {
    const { article, why: reason } = recognizeHtml(html, address);
    expect(article).toBeNull();
    expect(reason).toBe(why);
  });

  test('a list reached from an article in the same tab, whose head is still the article’s', () => {
    const html = next.replace(/<main[^]*<\/main>/, '<ul data-test="news-list"><li>一覧</li></ul>');
    expect(recognizeHtml(html, 'https://jp.investing.com/news/world-news').why).toBe('whyListPage');
  });
});

describe('linked data', () => {
  const next = readPage('investing-2026-next.html');
  const withData = (data: string) =>
    next.replace(
      /<script type="application\/ld\+json">[^]*?<\/script>/,
      () => `<script type="application/ld+json">${data}</script>`,
    );

  test.each([
    ['not JSON', '{"@type": "NewsArticle", '],
    ['null', 'null'],
    ['wrong types', '{"@type": ["NewsArticle", 7], "headline": {"a": 1}, "author": [[]]}'],
    ['deep', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('%s does no harm', (_, data) => {
    const { article } = articleOf(withData(data));
    expect(article.published).toBe('2022-02-03 00:22');
  });

  test('is found in a graph', () => {
    const data = { headline: HEADLINE, datePublished: '2022-02-03T00:22:00Z' };
    const graph = { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', ...data }] };
    expect(articleOf(withData(JSON.stringify(graph))).article.published).toBe(data.datePublished);
  });

  test('of another article is ignored', () => {
    const data = { '@type': 'NewsArticle', headline: 'まったく別の記事の見出し' };
    const dated = { ...data, datePublished: '2020-01-01T00:00:00Z', author: { name: 'Kyodo' } };
    const { article } = articleOf(withData(JSON.stringify(dated)));
    expect(article.published).toBe('2022-02-03 00:22');
    expect(article.source).not.toBe('Kyodo');
  });
});

describe('a site without a profile', () => {
  const article = (head: string, text: string) =>
    `<html lang="ja"><head><title>防災の日 各地で訓練 - 例新聞</title>${head}</head>
     <body><nav><a href="/">トップ</a></nav><h1>防災の日 各地で訓練</h1>
     <div class="body">${`<p>${text}</p>`.repeat(6)}</div>
     <footer>無断転載を禁じます。記事の著作権は例新聞に帰属します。</footer></body></html>`;
  const JAPANESE = '防災の日の1日、各地で訓練が行われた。住民らは避難の手順を確かめた。';
  const NEWS = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"防災の日 各地で訓練"}</script>`;
  const address = 'https://www.example.jp/articles/20240901';

  test('is read where the evidence suffices', () => {
    const { article: found } = articleOf(article(NEWS, JAPANESE), address);
    expect(found.foundBy).toBe('heuristics');
    expect(found.headline).toBe('防災の日 各地で訓練');
    expect(found.body.getAttribute('class')).toBe('body');
  });

  test('is left alone as a blog, in Chinese, and in English', () => {
    const og = '<meta property="og:type" content="article">';
    expect(recognizeHtml(article(og, JAPANESE), 'https://ameblo.jp/x/entry-1').article).toBeNull();
    const chinese = article(NEWS, '一日，各地举行了防灾训练。居民确认了避难的顺序。').replace(
      /の日 各地で/g,
      '日各地',
    );
    const noFooter = chinese.replace(/<footer>[^]*<\/footer>/, '');
    expect(recognizeHtml(chinese, address).article).toBeNull();
    expect(recognizeHtml(noFooter, address).why).toBe('whyNotJapanese');
    const english = article(NEWS, 'Drills were held on Sunday.').replace(/<footer>[^]*/, '');
    expect(recognizeHtml(english, address).article).toBeNull();
  });
});
