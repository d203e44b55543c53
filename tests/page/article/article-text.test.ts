// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { bodyText } from '../../../src/page/article/body-text';
import { collectFacts } from '../../../src/page/article/collect-page-facts';
import { judgedPage } from '../../../src/page/article/judged-page';
import { recognize } from '../../../src/page/article/recognize';
import { judgePage } from '../../../src/sites/judge-page';
import { openPage } from '../pages';

const TITLE = '防災の日 各地で訓練';
const FIRST = '防災の日の1日、各地で訓練が行われ、住民らが避難の手順を確かめたと県が発表した。';
const SECOND = '県によると、参加者は約三千人で、昨年よりも二割ほど増えたという。';
const THIRD = '知事は「日ごろの備えが大切だ」と述べ、家庭での話し合いを呼びかけた。';
const P = [FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`);
const LINES = `${FIRST}\n${SECOND}\n${THIRD}`;
const OTHER = '<li><a href="/2">台風が九州に接近、県が警戒を呼びかけ</a></li>'.repeat(4);

function read(body: string) {
  const document = openPage(
    `<html lang="ja"><head><title>${TITLE} - 例新聞</title>
     <meta property="og:type" content="article">
     <script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script></head>
     <body><header><a href="/">例新聞</a></header>${body}
     <footer>当サイトの記事の無断転載を禁じます。著作権は例新聞社に帰属します。</footer></body></html>`,
    'https://www.example.jp/articles/20240901001',
  );
  const { article, why } = recognize(document, judgedPage(judgePage(collectFacts(document))));
  if (!article) throw new Error(why);
  return article;
}
const textOf = (body: string) => bodyText(read(`<h1>${TITLE}</h1>${body}`));

describe('the text of an unknown site is', () => {
  test.each([
    ['paragraphs', `<div>${P.join('')}</div>`],
    ['divisions', `<div>${P.join('').replaceAll('p>', 'div>')}</div>`],
    ['lines', `<div>${[FIRST, SECOND, THIRD].join('<br>')}</div>`],
    [
      'several boxes of a kind',
      `<div><div class="t">${P[0]}${P[1]}</div><aside>広告</aside><div class="t">${P[2]}</div></div>`,
    ],
    [
      'a lead and the rest',
      `<div><div class="lead">${P[0]}</div><div class="share">共有</div><div class="rest">${P[1]}${P[2]}</div></div>`,
    ],
    ['less a repeated lead', `<div><div><p>${FIRST}</p></div></div><div>${P.join('')}</div>`],
  ])('%s', (_, body) => {
    expect(textOf(body)).toBe(LINES);
  });

  test.each([
    ['links to other articles', `<ul>${OTHER}</ul>`],
    [
      'a box of them',
      `<div><h3>関連記事</h3><p>台風が近づいている。県は警戒を呼びかけた。</p></div>`,
    ],
    ['a share bar', '<div class="sns share">ツイート シェア</div>'],
    ['a label', '<p>[PR]</p>'],
    ['the notice of a paywall', '<div>この記事は有料会員記事です。残り500文字</div>'],
    ['an enlargement', '<div><a href="/p">写真を拡大</a></div>'],
    ['a date line', '<div>2024年9月1日 10:00 更新</div>'],
    [
      'comments',
      '<div class="comments"><p>とても勉強になりました。ありがとうございます。</p></div>',
    ],
    [
      'an author’s profile',
      '<div><p>プロフィール</p><p>山田太郎。防災を長く取材している。</p></div>',
    ],
    ['copyright', '<p>Copyright 例新聞社</p>'],
  ])('not %s', (_, clutter) => {
    expect(textOf(`<div>${P[0]}${P[1]}${clutter}${P[2]}</div>`)).toBe(LINES);
    expect(textOf(`<div>${P.join('')}${clutter}</div>`)).toBe(LINES);
  });

  test('not what follows under a heading for other articles', () => {
    const others = `<h2>最新ニュース</h2><div><h3>台風接近</h3><p>台風が近づいている。県は警戒を呼びかけた。</p></div>`;
    expect(textOf(`<div>${P.join('')}${others.repeat(3)}</div>`)).toBe(LINES);
  });

  test('with its headings and the lists that end it', () => {
    const places = ['宮崎県：宮崎市、日南市、延岡市', '大分県：佐伯市'];
    const list = places.map(
      (text) => `<p>${text.replace(/\p{L}+市/gu, '<a href="/k">$&</a>')}</p>`,
    );
    expect(textOf(`<div>${P[0]}<h2>三千人が参加</h2>${P[1]}${P[2]}${list.join('')}</div>`)).toBe(
      [FIRST, '三千人が参加', SECOND, THIRD, ...places].join('\n'),
    );
  });

  test('without readings of ruby, and with captions apart', () => {
    const ruby = P.join('').replace(
      '訓練',
      '<ruby>訓<rp>(</rp><rt>くん</rt>練<rt>れん</rt></ruby>',
    );
    const figure = '<figure><figcaption>訓練に参加する住民ら</figcaption></figure>';
    const article = read(`<h1>${TITLE}</h1><div>${figure}${ruby}</div>`);
    expect(bodyText(article)).toBe(LINES);
    expect(article.captions.map((one) => one.textContent)).toEqual(['訓練に参加する住民ら']);
    expect(article.skip).toEqual([]);
  });
});

test('company names in links stay in the text', () => {
  const linked = P.join('').replaceAll('県', '<span class="popup"><a href="/k">県</a></span>');
  expect(textOf(`<div>${linked}</div>`)).toBe(LINES);
});

test('the text in the linked data identifies the article where it is not the longest', () => {
  const long = `<section>${`<p>${SECOND}</p>`.repeat(9)}</section>`;
  const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","articleBody":"${FIRST}"}</script>`;
  const document = openPage(
    `<html lang="ja"><head><title>${TITLE}</title>${data}</head><body><h1>${TITLE}</h1><div id="x"><p>${FIRST}</p><p>${THIRD}</p></div>${long}</body></html>`,
    'https://www.example.jp/articles/20240901001',
  );
  const { article } = recognize(document, judgedPage(judgePage(collectFacts(document))));
  expect(article?.foundBy).toBe('linked-data');
  expect(article?.body.id).toBe('x');
});

test('the dateline is recognized', () => {
  const text = P.join('').replace('防災', '【宮崎＝山田太郎】防災');
  expect(read(`<h1>${TITLE}</h1><div>${text}</div>`).dateline).toBe('【宮崎＝山田太郎】');
});
