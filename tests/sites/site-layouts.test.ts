// @vitest-environment happy-dom
/** Small pages of our own in the layouts of well-known sites. */
import { describe, expect, test } from 'vitest';
import { profileFor, profiles } from '../../src/sites/profile-registry';
import { openPage } from '../page/pages';
import { SitePage } from './site-page';

const FIRST = '政府は二十日、新しい計画を決めた。';
const SECOND = '計画は来年の春に始まる。';
const TITLE = '政府が新しい計画を決定';
const OFFER = '今なら二カ月無料でお読みいただけます。';
const OTHERS = '<ul><li><a href="/1">別の記事の見出しです</a></li></ul>';
const TEXT = `<p>${FIRST}</p><p>${SECOND}</p>`;

interface Layout {
  url: string;
  html: string;
  /** The same after a build or redesign that took away what the first way goes by. */
  changed?: string;
}

const layouts: Record<string, Layout> = {
  'Fisco on Investing.com, old layout': {
    url: 'https://jp.investing.com/news/stock-market-news/article-1234567',
    html: `<section id="leftColumn"><h1 class="articleHeader">${TITLE}</h1>
      <div class="contentSectionDetails"><img src="/news/providers/Fisco.png" alt="Fisco"></div>
      <div class="WYSIWYG articlePage"><div class="dfpAdUnitContainer">${OFFER}</div>
        ${FIRST}<br><br>${SECOND}<br></div></section>
      <div class="tradeNowRightColumn">${OFFER}</div>`,
    changed: `<h1 class="articleHeader">${TITLE}</h1><div class="WYSIWYG">${FIRST}<br>${SECOND}</div>`,
  },
  'Yahoo!ニュース': {
    url: 'https://news.yahoo.co.jp/articles/0123456789abcdef0123456789abcdef01234567',
    html: `<main id="contents"><article id="uamods"><header><h1>${TITLE}</h1></header>
      <div class="article_body"><div><p class="highLightSearchTarget">${FIRST}</p>
        <div><div><p>（写真の説明）</p></div></div>
        <p class="highLightSearchTarget">${SECOND}</p></div></div>
      <section>${OTHERS}</section></article><div id="yjnSub">${OTHERS}</div></main>
      <footer id="yjnFooter">${OFFER}</footer>`,
    changed: `<article><header><h1>${TITLE}</h1></header><div class="article_body">${TEXT}</div>
      </article><div id="yjnSub">${OTHERS}</div>`,
  },
  日本経済新聞: {
    url: 'https://www.nikkei.com/article/DGXZQOUA0000000000000000/',
    html: `<main><article class="container_aaa"><header><h1 class="title_aaa">${TITLE}</h1></header>
      <k-action-bar>保存する</k-action-bar>
      <section class="container_bbb" data-track-article-content>
        <p class="paragraph_ccc">${FIRST}</p><p class="paragraph_ccc">${SECOND}</p></section>
      <div><div data-paywall><p class="leftLength_ddd">残り3104文字</p></div>
        <div class="container_eee"><p>${OFFER}</p><div class="buttonsContainer_fff">登録</div></div>
      </div></article></main><aside class="aside_aggg">${OTHERS}</aside>`,
    changed: `<main><article><h1 class="title_zzz">${TITLE}</h1><section class="container_zzz">
      <p class="paragraph_yyy">${FIRST}</p><p class="paragraph_yyy">${SECOND}</p></section>
      </article></main>`,
  },
  朝日新聞: {
    url: 'https://www.asahi.com/articles/AST0000000000000000M.html',
    html: `<div class="l-wrapper"><div class="l-main"><main id="main"><div class="A1">
      <h1>${TITLE}</h1><div class="B2"><span>記者 太郎</span><time>2025年1月1日</time></div></div>
      <div class="notPrint C3"><ul><li><div>シェア</div></li></ul></div>
      <div class="D4"><div class="notPrint E5"><div><div class="AdMod">[PR]</div></div></div>${TEXT}</div>
      <div id="KeyGold">残り977文字</div>
      <div class="F6"><div><p>${OFFER}</p></div><div><a href="//digital.asahi.com/subscribe/">今すぐ登録</a></div></div>
      </main><div class="G7">${OTHERS}</div></div></div>`,
    changed: `<main id="main"><section><div><h1>${TITLE}</h1></div></section>
      <section><div class="nfyQp">${TEXT}</div></section></main>`,
  },
  東京新聞: {
    url: 'https://www.tokyo-np.co.jp/article/123456',
    html: `<main><div class="heading-area"><h1 class="hdg">${TITLE}</h1></div><div id="entry">
      <div class="block">${FIRST}</div><div class="block"><p class="caption">写真の説明</p></div>
      <div class="block">${SECOND}</div>
      <div class="related_links">${OTHERS}</div><div class="cmp-misc023">リアクション</div>
      <div class="cmp-m-catelst001">${OTHERS}</div></div></main>
      <aside class="sub-container">${OTHERS}</aside>`,
    changed: `<main><h1 class="hdg">${TITLE}</h1><div class="content-area">${TEXT}</div></main>`,
  },
  'NHK NEWS WEB EASY': {
    url: 'https://www3.nhk.or.jp/news/easy/ne2024120400001/ne2024120400001.html',
    html: `<article class="easy-article"><h1 class="article-title">${TITLE}</h1>
      <div class="article-top-tool">漢字の読み方を消す</div>
      <div id="js-article-body" class="article-body"><p>${FIRST.replace('政府', '<ruby>政府<rt>せいふ</rt></ruby>')}</p>
        <p>${SECOND}</p></div></article>
      <aside class="l-sidebar">${OTHERS}</aside><section class="ranking">${OTHERS}</section>`,
    changed: `<article><h1 class="article-title">${TITLE}</h1><div class="article-body">${TEXT}</div></article>`,
  },
  'ITmedia, a magazine of its own': {
    url: 'https://monoist.itmedia.co.jp/mn/articles/2511/04/news038.html',
    html: `<div id="masterMain"><div id="cmsTitle"><h1>${TITLE}</h1></div>
      <div id="cmsBody"><div class="inner">${TEXT}<div class="ctrl">1|2 次のページへ</div>
      <div id="cmsCopyright">Copyright © 無断転載を禁じます</div></div></div></div>
      <div id="masterSub">${OTHERS}</div>`,
    changed: `<div id="cmsTitle"><h1>${TITLE}</h1></div><div class="subscription">${TEXT}</div>`,
  },
  ロイター: {
    url: 'https://jp.reuters.com/world/japan/ABCDEFGHIJKLMNOPQRSTUVWXYZ-2026-01-08/',
    html: `<article><header><h1 data-testid="Heading">${TITLE}</h1></header>
      <div data-testid="ArticleBody" class="article-body__content__17Yit">
      <div data-testid="paragraph-0">${FIRST}</div><div data-testid="paragraph-1">${SECOND}</div>
      <p data-testid="Body">今なら無料</p></div></article>
      <div data-testid="ReadNext">${OTHERS}</div>`,
    changed: `<div class="ArticleHeader_headline">${TITLE}</div>
      <div class="StandardArticleBody_body">${TEXT}</div>`,
  },
};

const page = (url: string, html: string) => {
  const document = openPage(`<!doctype html><html lang="ja"><body>${html}</body></html>`, url);
  return new SitePage(document, profileFor(new URL(url))!);
};

describe.each(Object.entries(layouts))('%s', (_, { url, html, changed }) => {
  test('body, headline and clutter are known', () => {
    const found = page(url, html);
    expect(found.way).toBe(0);
    expect(found.headline).toBe(TITLE);
    expect(found.text).toContain(FIRST + SECOND);
    expect(found.text).not.toMatch(/今なら|別の記事|写真の説明|次のページ|無断転載|PR|シェア/);
    const body = found.body!;
    for (const element of found.clutter) expect(element.contains(body)).toBe(false);
  });

  test('what goes by hashes and names of one build has a way behind it', () => {
    const found = page(url, changed!);
    expect(found.way).toBeGreaterThan(0);
    expect(found.headline).toBe(TITLE);
    expect(found.text).toContain(FIRST + SECOND);
  });
});

test('how much of a paid article is left to buy stays, offers go', () => {
  for (const name of ['日本経済新聞', '朝日新聞']) {
    const { url, html } = layouts[name]!;
    const texts = [...page(url, html).clutter].map((element) => element.textContent).join('');
    expect(texts, name).toContain(OFFER);
    expect(texts, name).not.toContain('残り');
  }
});

test.each(profiles.map((profile) => [profile.name, profile] as const))(
  'selectors of %s can be read',
  (_, { lists, body, headline, meta, captions, provider, byline, skip, neverHide, clutter }) => {
    const document = openPage('<p></p>');
    const rules = [...body, ...clutter.map(({ selectors }) => selectors)];
    const others = [lists, headline, meta, captions, provider, byline, skip, neverHide];
    for (const selector of [...rules, ...others].flat()) {
      expect(() => document.querySelector(selector), selector).not.toThrow();
    }
  },
);
