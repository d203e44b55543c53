// @vitest-environment happy-dom
/** Sites whose class names are hashes: pages of our own in their shape, each with other hashes. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/page/article/article';
import { bodyText } from '../../../src/page/article/body-text';
import { collectFacts } from '../../../src/page/article/collect-page-facts';
import { judgedPage } from '../../../src/page/article/judged-page';
import { PageArticles } from '../../../src/page/article/page-articles';
import { recognize } from '../../../src/page/article/recognize';
import { Tidy } from '../../../src/page/clutter/tidy';
import { judgePage } from '../../../src/sites/judge-page';
import { openPage } from '../pages';

const TITLE = '車をばらばらに 海外へ密輸、手口が巧妙に';
const TEXT = [
  '盗まれた車を部品に分けて船で海外に送る手口が広がっている。税関は警察との連携を強めた。',
  '港の税関職員は先月、書類と中身が合わない荷物に気づき、検査にかけた。',
  '警察によると、見つかった車は二台とも隣の県で盗まれたものだった。男一人が逮捕されたという。',
  '荷物をすべて調べるのは難しい。税関は来年の春までに検査の体制を整えると発表した。',
] as const;
const FILM = '【動画】税関が荷物を検査した。部品の中から盗まれた車が発見された＝税関提供';
const OTHER = '走り去る車を目の前で見た 戻った車は変わり果てた姿に';

/** Meaningless names, different for each seed: `x3f`, `x4a`. */
const hashes = (seed: number) => {
  let last = seed * 1_000;
  return () => `x${(last++).toString(36)}`;
};

function asahi(hash: () => string): string {
  return `<html lang="ja"><head><title>${TITLE} [神奈川県]：朝日新聞</title>
  <meta property="og:type" content="article">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script></head>
  <body><header><h1><a href="/"><img alt="朝日新聞"></a></h1></header><div class="l-wrapper">
  <div class="l-main"><main role="main" id="main"><div></div>
  <div class="${hash()}"><div class="${hash()}"></div><h1>${TITLE}</h1><div class="${hash()}">
    <div class="${hash()}"><span><time>2026年5月19日 10時00分</time></span>
    <p><span><a href="/news/gold.html">有料記事</a></span></p></div>
    <span class="${hash()}">中村周平 奥田薫</span></div></div>
  <div class="notPrint ${hash()}"><ul><li><a role="button"><span>印刷する</span></a></li>
    <li><a href="https://x.com/intent/tweet?url=x"><span>Xでシェアする</span></a></li></ul></div>
  <div class="${hash()}"><div class="${hash()}"><figure><a href="./photo/1.html"><img>
      <figcaption>港で見つかった車=税関提供</figcaption></a></figure></div>
    <p>　${TEXT[0]}</p><p>　${TEXT[1]}</p>
    <div class="${hash()}"><div class="${hash()}"><div data-videoid="c_1"></div></div>
      <span class="${hash()}">${FILM}</span></div>
    <h2 class="${hash()}">輸出の直前</h2><p>　${TEXT[2]}</p>
    <div class="${hash()}"><ul><li><a href="https://www.asahi.com/articles/A.html">${OTHER}</a></li></ul></div>
    <p class="${hash()}">　${TEXT[3]}</p></div>
  <div class="${hash()}"><div>この記事は<a href="/news/gold.html">有料記事</a>です。<span>残り821文字</span></div>
    <div><span><a href="//digital.asahi.com/subscribe/x/">今すぐ登録（1カ月間無料）</a></span></div>
    <p class="${hash()}">※無料期間中に解約した場合、料金はかかりません</p></div>
  <div><div id="writerProfile" class="${hash()}"><div>この記事を書いた人</div>
    <dl><dt>中村周平</dt><dd>神戸総局</dd></dl><dl><dt>専門・関心分野</dt><dd>格差、貧困</dd></dl></div></div>
  </main></div></div></body></html>`;
}

function nhk(hash: () => string): string {
  const [text, heading, section] = [hash(), hash(), hash()];
  const p = (line: string) => `<p class="${text}">${line}</p>`;
  return `<html><head><title>${TITLE} | NHKニュース</title>
  <meta property="og:type" content="article"></head><body><div id="root">
  <header class="${hash()}"><nav><a href="/newsweb/genre">ジャンル</a></nav></header>
  <main class="${hash()}"><div class="${hash()}"><div class="${hash()}"><h1 class="${hash()}">${TITLE}</h1>
    <div class="${hash()}"><time>2026年8月9日 午前10時4分</time><a href="/newsweb/genre/social">社会</a>
    <button>シェアする</button></div></div>
    <div class="${hash()}"><video></video><p class="${hash()}">税関の検査の様子。先月撮影。</p></div>
    ${p(TEXT[0])}
    <section class="${section}"><h2 class="${heading}">検査で気づく</h2><div>${p(TEXT[1])}</div></section>
    <section class="${section}"><h2 class="${heading}">二台の車</h2><div>${p(TEXT[2])}${p(TEXT[3])}</div></section></div>
    <div class="${hash()}"><h2>あわせて読みたい</h2><ul>
    <li><a href="/newsweb/na/na-k10015174811000"><p>台風が近づいている。各地で備えが進んでいる。</p></a></li></ul></div>
  </main></div></body></html>`;
}

function read(html: string, address: string) {
  const document = openPage(html, address);
  const page = judgedPage(judgePage(collectFacts(document)));
  const { article, why } = recognize(document, page);
  if (!article) throw new Error(why);
  return { document, article, page };
}

/** What gets furigana, in one string. */
function annotated({ roots, skip }: Article): string {
  const texts: string[] = [];
  const visit = (element: Element) => {
    if (skip.includes(element)) return;
    for (const child of element.childNodes) {
      if (child.nodeType === 1) visit(child as Element);
      else texts.push(child.textContent ?? '');
    }
  };
  roots.forEach(visit);
  return texts.join('');
}

const ASAHI = 'https://www.asahi.com/articles/ASV5C451NV5CUEFT01YM.html';
const UNKNOWN = 'https://page.example/saved';
const NHK = [
  'https://news.web.nhk/newsweb/na/nd-20260809de42999',
  'https://news.web.nhk/newsweb/na/na-k10015185471000',
  'https://news.web.nhk/newsweb/na/nb-5000030503',
];

describe.each([1, 2, 3])('with hashes of build %i', (seed) => {
  test.each([ASAHI, UNKNOWN])('an article of the Asahi is its text, at %s', (address) => {
    const { article } = read(asahi(hashes(seed)), address);
    expect(article.headline).toBe(TITLE);
    expect(bodyText(article)).toBe([TEXT[0], TEXT[1], '輸出の直前', TEXT[2], TEXT[3]].join('\n'));
    const seen = annotated(article);
    expect(seen).toContain(FILM);
    expect(seen).not.toMatch(/有料記事|走り去る|解約|専門・関心/);
  });

  test('reporters and share bars are hidden, the notice of how much is left stays', () => {
    const { document, article, page } = read(asahi(hashes(seed)), ASAHI);
    document.documentElement.setAttribute('data-kijiyomi', 'on');
    new Tidy(document, page.rules, new PageArticles(article)).apply();
    const hidden = [...document.querySelectorAll('[data-kijiyomi-clutter]')]
      .filter((element) => element.getAttribute('data-kijiyomi-clutter') !== '')
      .map((element) => element.textContent)
      .join(' ');
    for (const text of ['シェア', '印刷', '神戸総局']) expect(hidden).toContain(text);
    expect(hidden).not.toMatch(/残り821文字|税関/);
  });

  test.each([...NHK, UNKNOWN])('an article of NHK is its text, at %s', (address) => {
    const { article } = read(nhk(hashes(seed)), address);
    expect(article.headline).toBe(TITLE);
    expect(bodyText(article)).toBe(
      [TEXT[0], '検査で気づく', TEXT[1], '二台の車', TEXT[2], TEXT[3]].join('\n'),
    );
    // The headline is in the box that holds the text, and read with it.
    const seen = annotated(article);
    expect(seen).toContain(TITLE);
    expect(seen).not.toMatch(/シェアする|台風/);
  });
});
