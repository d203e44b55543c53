// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { collectFacts, mayBeJapanese } from '../../../src/page/article/collect-page-facts';
import { openPage } from '../pages';
import {
  MAX_FACT,
  MAX_LINKED_DATA,
  MAX_FACTS,
  MAX_LINKED_DATA_TOTAL,
} from '../../../src/sites/page-facts';

describe('a glance', () => {
  test.each([
    ['Japanese text', '<p>防災の日の1日、各地で訓練が行われ、住民らが確かめた。</p>', true],
    ['a Japanese title', '<title>各地で訓練が行われる</title><p>Menu</p>', true],
    ['a page that has not arrived', '<div id="app"></div>', true],
    ['English', '<title>Drills held</title><p>Drills were held on Sunday.</p>', false],
    ['Chinese', '<title>各地举行防灾训练</title><p>一日，各地举行了防灾训练。</p>', false],
    ['a Japanese word in English', '<p>The word かわいい means cute.</p>', false],
  ])('%s', (_, html, expected) => {
    expect(mayBeJapanese(openPage(html))).toBe(expected);
  });

  test('believes the language that the page names', () => {
    expect(mayBeJapanese(openPage('<html lang="ja-JP"><body>Loading</body></html>'))).toBe(true);
  });
});

describe('facts', () => {
  test('are what the head and the headings say', () => {
    const facts = collectFacts(
      openPage(
        `<html><head><title>題</title><link rel="canonical" href="/a">
         <meta property="og:type" content="article"><meta name="generator" content="X">
         <script type="application/ld+json">{"@type":"NewsArticle"}</script></head>
         <body><h1>見<ruby>出<rt>だ</rt></ruby>し</h1><h2>小見出し</h2>
         <div itemscope itemtype="https://schema.org/NewsArticle"><p itemprop="articleBody">文</p></div>
         </body></html>`,
        'https://news.example.jp/a?b#c',
      ),
    );
    expect(facts).toEqual({
      url: 'https://news.example.jp/a?b#c',
      title: '題',
      canonical: '/a',
      metas: [
        ['og:type', 'article'],
        ['generator', 'X'],
      ],
      linkedData: ['{"@type":"NewsArticle"}'],
      headings: ['見出し'],
      subheadings: ['小見出し'],
      microdata: ['NewsArticle', 'articleBody'],
    });
  });

  test('are bounded on any page', () => {
    const long = 'あ'.repeat(3 * MAX_FACT);
    const facts = collectFacts(
      openPage(
        `<html><head><title>${long}</title>${`<meta name="a" content="${long}">`.repeat(2 * MAX_FACTS)}
         <script type="application/ld+json">${' '.repeat(MAX_LINKED_DATA + 1)}</script></head>
         <body>${`<h1>${long}</h1><h2>b</h2>`.repeat(2 * MAX_FACTS)}</body></html>`,
      ),
    );
    expect(facts.title).toHaveLength(MAX_FACT);
    expect(facts.linkedData).toEqual([]);
    for (const list of [facts.metas, facts.headings, facts.subheadings]) {
      expect(list).toHaveLength(MAX_FACTS);
    }
    expect(facts.metas[0]![1]).toHaveLength(MAX_FACT);
    expect(facts.headings[0]).toHaveLength(MAX_FACT);
  });

  test('are bounded where the page has much linked data, or names of a megabyte', () => {
    const script = `<script type="application/ld+json">"${'a'.repeat(290_000)}"</script>`;
    const facts = collectFacts(
      openPage(`<body>${script.repeat(20)}<p itemtype="${'a'.repeat(1_000_000)}">x</p></body>`),
    );
    const sum = facts.linkedData.reduce((all, { length }) => all + length, 0);
    expect(sum).toBeLessThanOrEqual(MAX_LINKED_DATA_TOTAL);
    expect(facts.linkedData).toHaveLength(2);
    expect(facts.microdata[0]).toHaveLength(MAX_FACT);
  }, 20_000);
});
