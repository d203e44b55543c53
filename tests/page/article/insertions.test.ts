// @vitest-environment happy-dom
/** What is inside an article's body, or next to its headline, and whether it is read. */
import { describe, expect, test } from 'vitest';
import { bodyText } from '../../../src/page/article/body-text';
import { collectFacts } from '../../../src/page/article/collect-page-facts';
import { judgedPage } from '../../../src/page/article/judged-page';
import { PageArticles } from '../../../src/page/article/page-articles';
import { recognize } from '../../../src/page/article/recognize';
import { Tidy } from '../../../src/page/clutter/tidy';
import { judgePage } from '../../../src/sites/judge-page';
import { declareStyles, forgetStyles, isVisible, openPage } from '../pages';

const TITLE = '防災の日 各地で訓練';
const P = [
  '防災の日の1日、各地で訓練が行われ、住民らが避難の手順を確かめたと県が発表した。',
  '県によると、参加者は約三千人で、昨年よりも二割ほど増えたという。',
  '知事は「日ごろの備えが大切だ」と述べ、家庭での話し合いを呼びかけた。',
] as const;
const LINES = P.join('\n');
const OTHER = '台風が九州に接近、県が警戒を呼びかけ';
const SUMMARY = '台風が近づいている。県は早めの備えを呼びかけた。';

interface Site {
  url: string;
  open: string;
  close: string;
  head: string;
}
const HEAD = `<meta property="og:type" content="article">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script>`;
/** An unknown one, and one whose profile names the body. */
const sites: Record<string, Site> = {
  unknown: {
    url: 'https://www.example.jp/articles/20240901001',
    open: '<div class="text">',
    close: '</div>',
    head: HEAD,
  },
  known: {
    url: 'https://www.itmedia.co.jp/news/articles/2511/04/news038.html',
    open: '<div id="cmsBody"><div class="inner">',
    close: '</div></div>',
    head: HEAD,
  },
};

function read(site: Site, body: string, above = `<h1>${TITLE}</h1>`) {
  const html = `<html lang="ja"><head><title>${TITLE} - 例新聞</title>${site.head}</head>
    <body>${above}${site.open}${body}${site.close}<footer>著作権は例新聞社に帰属します。</footer></body></html>`;
  const document = openPage(html.replace(/\n\s*/g, ''), site.url);
  const page = judgedPage(judgePage(collectFacts(document)));
  const { article, why } = recognize(document, page);
  if (!article) throw new Error(why);
  const read: string[] = [];
  const visit = (element: Element) => {
    if (article.skip.includes(element)) return;
    for (const child of element.childNodes) {
      if (child.nodeType === 1) visit(child as Element);
      else read.push(child.textContent ?? '');
    }
  };
  article.roots.forEach(visit);
  const hidden = () => {
    declareStyles(document);
    document.documentElement.setAttribute('data-kijiyomi', 'on');
    new Tidy(document, page.rules, new PageArticles(article)).apply();
    forgetStyles(document);
    return [...document.querySelectorAll('[data-test]')].every((element) => !isVisible(element));
  };
  return { article, body: bodyText(article), annotated: read.join(''), hidden };
}
const paragraphs = (...inserted: string[]) =>
  `<p>${P[0]}</p><p>${P[1]}</p>${inserted.join('')}<p>${P[2]}</p>`;

describe.each(Object.entries(sites))('on a site that is %s', (_, site) => {
  test.each([
    [
      'the caption of a player',
      '<div class="x1"><div><video></video></div><p>住民が坂を上る様子が写っている。県が撮影した。</p></div>',
    ],
    [
      'the caption of a player that has not loaded',
      '<div class="x1"><div data-video-id="7"></div><span>訓練の様子を伝える映像です。</span></div>',
    ],
    ['a caption by its label', '<p>【動画】坂を上る住民ら。県が撮影した。</p>'],
    ['a caption by its name', '<div class="x-Caption__text">訓練に参加する住民ら。</div>'],
  ])('%s is read, and is not its text', (_, inserted) => {
    const { body, annotated } = read(site, paragraphs(inserted));
    expect(body).toBe(LINES);
    expect(annotated).toMatch(/撮影|映像|参加する/);
  });

  test('a paragraph next to a player stays text', () => {
    const both = `<div><video></video><p>${P[1]}</p><p>${P[2]}</p></div>`;
    expect(read(site, `<p>${P[0]}</p>${both}`).body).toBe(LINES);
  });

  test.each([
    [
      'by its label',
      '<div class="x2"><h3>筆者紹介</h3><p>山田太郎。防災を長く取材している。</p></div>',
    ],
    ['by another', '<div class="x2"><p>この記事を書いた人</p><p>山田太郎。本も書いた。</p></div>'],
    ['by its name', '<div class="author-box"><p>山田太郎。防災を長く取材している。</p></div>'],
    ['in a list', '<dl class="articleWriter"><dt>山田太郎</dt><dd>防災を取材している。</dd></dl>'],
  ])('a box about the author is not read: %s', (_, box) => {
    for (const html of [paragraphs(box), paragraphs() + box]) {
      const { body, annotated } = read(site, html);
      expect(body).toBe(LINES);
      expect(annotated).not.toContain('山田太郎');
    }
  });

  test('a text that is all in a box with such a name is read', () => {
    expect(read(site, `<div class="profile-story">${paragraphs()}</div>`).body).toBe(LINES);
  });

  test.each([
    ['by its class', '<span class="sr-only">外部リンク</span>'],
    ['by another', '<span class="u-visuallyHidden">外部リンク</span>'],
    ['clipped', '<span style="position:absolute;clip:rect(0, 0, 0, 0)">外部リンク</span>'],
    [
      'of one pixel',
      '<span style="position:absolute;width:1px;height:1px;overflow:hidden">外部リンク</span>',
    ],
    ['far away', '<span style="position:absolute;left:-9999px">外部リンク</span>'],
  ])('text for screen readers is not read: %s', (_, hidden) => {
    const text = paragraphs().replace('県が', `県${hidden}が`);
    const { body, annotated } = read(site, text);
    expect(body).toBe(LINES);
    expect(annotated).not.toContain('外部リンク');
  });

  test('headlines of other articles are not read, sources and names are', () => {
    const source =
      '<ul><li><a href="https://pref.example.com/drill">訓練の参加者についての県の発表資料</a></li></ul>';
    const list = `<div><ul><li><a href="${site.url}0">${OTHER}</a></li></ul></div>`;
    const { body } = read(site, paragraphs(list));
    expect(body).toBe(LINES);
    expect(read(site, paragraphs(source)).body.length).toBeGreaterThanOrEqual(LINES.length);
    const named = paragraphs().replace(/県/g, `<a href="${site.url}/ken">県</a>`);
    expect(read(site, named).body).toBe(LINES);
  });

  test('a list of other articles is not text, though it is longer than the article', () => {
    const items = `<dt><a href="${site.url}0">${OTHER}</a></dt><dd>${SUMMARY}</dd>`.repeat(7);
    const list = `<div id="endlinkConnection" data-test><h3>関連記事</h3><dl>${items}</dl></div>`;
    const { body, annotated, hidden } = read(site, paragraphs() + list);
    expect(body).toBe(LINES);
    expect(annotated).not.toContain('台風');
    if (site === sites.known) expect(hidden()).toBe(true);
  });

  test('a table of data is not text of the article, one that lays out the page is', () => {
    const rows = '<tr><th>参加者</th><td>三千人</td></tr>'.repeat(3);
    const { body } = read(site, paragraphs(`<table>${rows}</table>`));
    expect(body).toBe(LINES);
    const layout = `<table><tr><td></td><td>${paragraphs()}</td><td></td></tr></table>`;
    expect(read(site, layout).body).toBe(LINES);
  });

  test('a form around the text is read, a form with fields is not', () => {
    expect(read(site, `<form>${paragraphs('<input type="hidden">')}</form>`).body).toBe(LINES);
    expect(
      read(site, `<form>${paragraphs()}<button>保存</button></form>`).body.startsWith(LINES),
    ).toBe(true);
    const fields = '<form><p>ご感想をお聞かせください。</p><textarea></textarea></form>';
    expect(read(site, paragraphs(fields)).body).toBe(LINES);
  });

  test('the standfirst is read, an offer in its place is not', () => {
    const standfirst =
      '災害に備える訓練が、この十年で大きく変わった。その現場を記者が訪ね、声を集めた。';
    const dek = `<h1>${TITLE}</h1><div class="x3">${standfirst}</div>`;
    expect(read(site, paragraphs(), dek).annotated).toContain(standfirst);
    const offer = '有料会員に登録すると、すべての記事が読み放題になります。今なら二カ月無料です。';
    const promoted = `<h1>${TITLE}</h1><div class="x3">${offer}</div>`;
    expect(read(site, paragraphs(), promoted).annotated).not.toContain(offer);
    const twice = `<h1>${TITLE}</h1><div><div><p class="x3">${P[0]}</p></div></div>`;
    expect(read(site, paragraphs(), twice).annotated.split(P[0])).toHaveLength(2);
  });

  test('the title of a series above the headline is read where the page is named so', () => {
    const series = '<div class="x4">例新聞</div>';
    const other = '<div class="x4">きょうの運勢</div>';
    const above = (line: string) => `<div>${line}<h1>${TITLE}</h1></div>`;
    const named = series.replace('例新聞', '- 例新聞');
    expect(read(site, paragraphs(), above(named)).annotated).toContain('- 例新聞');
    expect(read(site, paragraphs(), above(other)).annotated).not.toContain('運勢');
  });

  test('a headline inside the body is read and is not its text', () => {
    const { annotated, body } = read(site, `<header><h1>${TITLE}</h1></header>${paragraphs()}`, '');
    expect(annotated).toContain(TITLE);
    expect(body).toBe(LINES);
  });
});

describe('labels', () => {
  const sankei = {
    url: 'https://www.sankei.com/article/20211012-ZC5Y6A46ERO5PHBUTQ56ETHNZU/',
    open: '<article><div class="article-body">',
    close: '</div></article>',
    head: HEAD,
  };
  const meta = (line: string) => `<h1 class="article-headline">${TITLE}</h1>
    <div class="article-header__meta">${line}</div>`;

  test.each([
    '<span>有料会員記事</span>',
    '<span>【会員限定】</span>',
    '<span>発行済 2022-02-03 00:22</span>',
    '<time>2021年10月13日 12:07更新</time>',
    '<span>公開日：2025/01/31 11:30　更新日：2025/01/31 11:30</span>',
    '<li><a href="/politics/">政治</a></li>',
    '<div>印刷</div>',
    '<p>写真 動画</p>',
    '<span>カテゴリー：</span>',
    '<b>NEW</b>',
  ])('%s stays without furigana', (label) => {
    const { annotated } = read(sankei, paragraphs(), meta(label));
    expect(annotated).toBe(TITLE + P.join(''));
  });

  test.each([
    '<span>記者 山田太郎</span>',
    '<a href="/author/yamada/">山田太郎</a>',
    '<time>2021年10月13日 11時00分</time>',
  ])('%s keeps its own', (line) => {
    const { annotated } = read(sankei, paragraphs(), meta(line));
    expect(annotated).toContain(line.replace(/<[^>]*>/g, ''));
  });

  test.each([
    '<p>有料会員記事が読めなくなったと会社が発表した。</p>',
    '<p>人気の品が売り切れた。</p>',
    '<p>会員登録した利用者の情報が外に漏れたと会社が明らかにした。</p>',
    '<p>同社は<b>無料</b>の<b>会員</b>を増やす。</p>',
    '<h2>解説</h2>',
    '<h3>写真と動画</h3>',
    '<p>更新された計画は来年に始まる。</p>',
  ])('a sentence or a heading is none: %s', (text) => {
    const { annotated } = read(sankei, paragraphs(text));
    expect(annotated).toContain(text.replace(/<[^>]*>/g, ''));
  });

  test('a share bar in the date line is hidden, and the date stays', () => {
    const line = `<time>2021/10/12 01:00</time><div class="tools" data-test>
      <a href="https://twitter.com/intent/tweet?text=x"><img></a>
      <a href="https://twitter.com/search?q=x"><div>反応</div></a>
      <a href="https://www.facebook.com/share.php?u=x"><img></a>
      <button type="button" class="article-print"><img alt="印刷"></button></div>`;
    const { article, hidden } = read(sankei, paragraphs(), meta(line));
    expect(article.roots.map((root) => root.textContent).join('')).toContain('2021/10/12 01:00');
    expect(hidden()).toBe(true);
  });
});
