// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/page/article/article';
import { Tidy, type Tidying } from '../../../src/page/clutter/tidy';
import { pageRules } from '../../../src/sites/page-rules';
import { PageArticles } from '../../../src/page/article/page-articles';
import { declareStyles, forgetStyles, isVisible, openPage } from '../pages';

const SENTENCE = '防災の日の1日、各地で訓練が行われ、住民らは避難の手順を一つずつ確かめた。';
const PARAGRAPH = `<p>${SENTENCE}</p>`;
const LINKS =
  '<a href="/1">大雨で電車に遅れ</a><a href="/2">新しい駅が開業</a><a href="/3">祭り始まる</a>';

interface Places {
  head?: string;
  lead?: string;
  inBody?: string;
  after?: string;
  side?: string;
  end?: string;
}

/** A page with a test's clutter in these places; the element under test has the id `x`. */
function page({
  head = '',
  lead = '',
  inBody = '',
  after = '',
  side = '',
  end = '',
}: Places): string {
  return `<html lang="ja"><head><title>防災の日 各地で訓練</title></head><body>
    <header id="top"><a href="/">例新聞</a><nav><a href="/a">政治</a><a href="/b">経済</a></nav></header>
    ${head}
    <div class="columns">
      <main><div class="story">
        <p class="when" id="date">2026年9月1日 10:00</p>
        <h1>防災の日 各地で訓練</h1>
        ${lead}
        <div class="text" id="body">${PARAGRAPH.repeat(3)}${inBody}${PARAGRAPH.repeat(5)}</div>
        ${after}
      </div></main>
      <div class="l-sidebar" id="side"><h2>お知らせ</h2>${side}</div>
    </div>
    ${end}
  </body></html>`;
}

function articleOf(document: Document): Article {
  const body = document.querySelector('#body')!;
  const headlineElement = document.querySelector('h1');
  return {
    headline: headlineElement?.textContent ?? '',
    headlineElement,
    body,
    roots: headlineElement ? [headlineElement, body] : [body],
    skip: [],
    captions: [],
    source: '',
    byline: '',
    dateline: '',
    published: '',
    updated: '',
    url: 'https://www.example.jp/articles/1',
    foundBy: 'heuristics',
  };
}

function tidied(html: string, strength: Tidying = 'tidy') {
  const document = openPage(html, 'https://www.example.jp/articles/1');
  declareStyles(document);
  const tidy = new Tidy(document, pageRules(null), new PageArticles(articleOf(document)), strength);
  tidy.apply();
  document.documentElement.setAttribute('data-kijiyomi', 'on');
  const visible = (selector: string) => {
    forgetStyles(document);
    const elements = [...document.querySelectorAll(selector)];
    if (elements.length === 0) throw new Error(`nothing is ${selector}`);
    return elements.every(isVisible);
  };
  const kinds = () => tidy.hidden().map(({ id }) => id);
  return { document, tidy, visible, kinds };
}

/** What must stay in every case. */
function expectArticle({ visible }: ReturnType<typeof tidied>): void {
  expect(visible('h1')).toBe(true);
  expect(visible('#body')).toBe(true);
  expect(visible('#body > p:not(#x)')).toBe(true);
}

describe('hidden at both strengths', () => {
  test.each<[string, string, Places]>([
    ['a network’s box', 'ad', { inBody: '<ins class="adsbygoogle" id="x">広告</ins>' }],
    [
      'a box named as advertisement',
      'ad',
      { inBody: '<div class="p-article__ad" id="x"><a href="/x">買う</a></div>' },
    ],
    [
      'such a name in capitals',
      'ad',
      { after: '<div class="AdMod" id="x"><img src="x.png"></div>' },
    ],
    ['a label of an advertisement', 'ad', { inBody: '<p id="x">[PR] お得な旅</p>' }],
    [
      'a cookie bar',
      'notice',
      { end: '<div id="onetrust-consent-sdk"><p id="x">Cookie</p></div>' },
    ],
    [
      'a cookie bar by its text',
      'notice',
      {
        end: '<div id="x"><p>当サイトでは、利便性の向上のためCookieを使用しています。</p><button>同意</button></div>',
      },
    ],
    [
      'an app bar',
      'app',
      { head: '<div class="app-banner" id="x"><a href="/app">アプリで開く</a></div>' },
    ],
    [
      'an invitation to the app by its text',
      'app',
      { after: '<div id="x"><a href="/app">アプリで読む</a></div>' },
    ],
    [
      'share buttons',
      'share',
      { lead: '<ul class="sns-share" id="x"><li><a href="#">シェア</a></li></ul>' },
    ],
    [
      'share links without a name',
      'share',
      {
        lead: '<ul class="_3Yd" id="x"><li><a href="https://twitter.com/intent/tweet?u=1">X</a></li><li><a href="https://www.facebook.com/sharer/sharer.php?u=1">F</a></li></ul>',
      },
    ],
    [
      'related articles',
      'related',
      { after: `<aside class="relatedArticles" id="x">${LINKS}</aside>` },
    ],
    [
      'related articles by their heading',
      'related',
      { after: `<div id="x"><h2>あわせて読みたい</h2><ul><li>${LINKS}</li></ul></div>` },
    ],
    [
      'related articles in English',
      'related',
      { after: `<div id="x"><h3>Related articles</h3><div>${LINKS}</div></div>` },
    ],
    [
      'a list after its heading in the text',
      'related',
      { inBody: `<h3>関連記事</h3><ul id="x"><li>${LINKS}</li></ul>` },
    ],
    [
      'a related line in the text',
      'related',
      { inBody: '<p id="x">【関連記事】<a href="/1">大雨で電車に遅れ</a></p>' },
    ],
    [
      'a ranking',
      'ranking',
      { after: `<section id="x"><h2>アクセスランキング</h2><ol><li>${LINKS}</li></ol></section>` },
    ],
    [
      'a newsletter',
      'newsletter',
      { after: '<div id="x"><p>ニュースレターに登録する（無料）</p></div>' },
    ],
    [
      'an offer to subscribe',
      'subscription',
      { head: '<div id="x"><a href="/s">初割ですべての記事が読み放題</a></div>' },
    ],
    [
      'a campaign',
      'promotion',
      { after: '<div class="campaign-banner" id="x"><a href="/c">秋の催し</a></div>' },
    ],
    [
      'a survey',
      'tools',
      { after: '<section class="enquete" id="x"><h2>調査</h2><button>送信</button></section>' },
    ],
    [
      'the legal footer',
      'legal',
      {
        end: '<footer id="x"><a href="/c">会社概要</a><p>© Rei Shimbun 無断転載を禁じます</p></footer>',
      },
    ],
    ['a legal line', 'legal', { after: '<p id="x">記事の無断転載を禁じます。</p>' }],
    [
      'a copyright line',
      'legal',
      { end: '<div id="x">Copyright © Rei Shimbun. All rights reserved.</div>' },
    ],
  ])('%s (%s)', (_, id, places) => {
    for (const strength of ['tidy', 'focus'] as const) {
      const result = tidied(page(places), strength);
      expect(result.visible('#x'), strength).toBe(false);
      expect(result.tidy.hidden().map((item) => item.id)).toContain(id);
      expectArticle(result);
      if (strength === 'tidy') {
        expect(result.visible('#top nav')).toBe(true);
        expect(result.visible('#side')).toBe(true);
      }
    }
  });
});

describe('never hidden', () => {
  test.each<[string, Places]>([
    [
      'names that only hold the letters',
      { inBody: '<div class="head_box lead_text thread_1 upload_area" id="x">訓練</div>' },
    ],
    ['a share of something else', { inBody: '<p class="share-price" id="x">株価は5円高。</p>' }],
    ['shareholders', { inBody: '<div class="shareholder" id="x">株主</div>' }],
    [
      'a related company',
      { inBody: '<p>市は<span class="related-company" id="x">例社</span>と協定を結んだ。</p>' },
    ],
    [
      'related companies in a table',
      {
        inBody:
          '<table class="related-companies" id="x"><tr><td>例社</td><td>5円</td></tr></table>',
      },
    ],
    [
      'a table of the article',
      { inBody: '<table class="ranking-table" id="x"><tr><td>1位</td><td>東京</td></tr></table>' },
    ],
    ['padding', { inBody: '<div class="pr-4 pr-2.5" id="x"><p>続く。</p></div>' }],
    ['a state of the page', { inBody: '<div class="has-ads no-ad" id="x"><p>続く。</p></div>' }],
    ['a hashed name', { inBody: '<div class="kPrAdZ sc-fAdSn" id="x"><p>続く。</p></div>' }],
    ['a heading about a ranking', { inBody: '<h2 id="x">ランキング</h2>' }],
    [
      'a caption',
      {
        lead: '<figure class="ad-photo" id="x"><img src="1.jpg"><figcaption>訓練 © 2026 例新聞</figcaption></figure>',
      },
    ],
    [
      'a picture in the text',
      { inBody: '<figure class="share" id="x"><img src="1.jpg"></figure>' },
    ],
    ['a sentence about law', { inBody: '<p id="x">無断転載を禁じる法律が成立した。</p>' }],
    [
      'a sentence about an offer',
      {
        inBody:
          '<p id="x">市は2カ月無料で部屋を貸すと発表した。住民は1000人を超えるとみられている。対象の世帯は来月から順に選ばれ、抽選の結果は郵便で知らされる。市は予算を倍に増やした。議会は来週、この案を採決する見通しで、反対の声は少ないと見られている。</p>',
      },
    ],
    [
      'how much is left',
      {
        after:
          '<div class="subscription" id="x"><p>残り1460文字（全文2839文字）</p><a href="/s">登録</a></div>',
      },
    ],
    [
      'who may read on',
      {
        after:
          '<div class="member-banner" id="x"><p>この記事は有料会員限定です。</p><a href="/s">ログイン</a></div>',
      },
    ],
    ['bait', { end: '<div class="adsbox ad-banner pub_300x250" id="x">&nbsp;</div>' }],
    ['an empty box that a script may measure', { end: '<div class="ad-banner" id="x"></div>' }],
  ])('%s', (_, places) => {
    for (const strength of ['tidy', 'focus'] as const) {
      const result = tidied(page(places), strength);
      expect(result.visible('#x'), strength).toBe(true);
      expectArticle(result);
    }
  });

  test('a notice stays when an offer next to it is hidden', () => {
    const wall =
      '<div><p id="x">この記事は会員限定です</p><div><a href="/s" id="offer">初月無料で登録</a></div></div>';
    const { visible } = tidied(page({ after: wall }));
    expect(visible('#x')).toBe(true);
    expect(visible('#offer')).toBe(false);
  });

  test('a form that somebody fills in, at both strengths', () => {
    for (const strength of ['tidy', 'focus'] as const) {
      const { document, tidy, visible } = tidied(
        page({ after: '<div class="newsletter" id="x"><input type="email"><p>登録</p></div>' }),
        strength,
      );
      expect(visible('#x')).toBe(false);
      document.querySelector('input')!.value = 'a@example.org';
      tidy.rescan();
      expect(visible('#x')).toBe(true);
    }
  });
});

test('what a tidy page keeps: navigation, sidebar, comments with all they hold', () => {
  const { visible } = tidied(
    page({
      side: `<div class="ranking" id="rank"><h2>アクセスランキング</h2>${LINKS}</div>`,
      after:
        '<section class="comments" id="comments"><p>今なら2カ月無料らしい</p><a class="share" href="#">共有</a></section>',
    }),
  );
  expect(visible('#top a, #side, #rank, #comments, #comments a')).toBe(true);
});

describe('focus', () => {
  const full = page({
    lead: '<figure id="photo"><img src="1.jpg"></figure><p id="author"><a href="/w">山田太郎</a></p><ul id="tabs"><li><a href="/1">国内の出来事</a></li><li><a href="/2">海外の出来事</a></li></ul>',
    inBody: '<h2 id="sub">避難所</h2>',
    after: `<div id="others">${LINKS}</div><section class="comments" id="comments"><p>感想</p></section><div id="wall"><p>残り500文字</p></div>`,
    head: '<script id="code">1</script><style id="css"></style>',
    end: '<div id="fixed" style="position: fixed">上へ</div><div class="modal" id="modal" style="display: none">設定</div>',
  });

  test('leaves the article alone on the page', () => {
    const result = tidied(full, 'focus');
    expectArticle(result);
    const { visible, kinds } = result;
    for (const id of ['#top', '#side', '#tabs', '#others', '#comments', '#fixed']) {
      expect(visible(id), id).toBe(false);
    }
    for (const id of ['#date', '#photo', '#author', '#sub', '#wall']) {
      expect(visible(id), id).toBe(true);
    }
    expect(kinds()).toEqual(
      expect.arrayContaining(['navigation', 'sidebar', 'comments', 'surroundings']),
    );
  });

  test('marks no scripts, styles, or anything in the article', () => {
    const { document } = tidied(full, 'focus');
    expect(
      document.querySelectorAll('script[data-kijiyomi-clutter], style[data-kijiyomi-clutter]')
        .length,
    ).toBe(0);
    expect(document.querySelectorAll('#body [data-kijiyomi-clutter]').length).toBe(0);
  });

  test('a dialog that was closed can be opened by the reader', () => {
    const { document, tidy, visible } = tidied(full, 'focus');
    document.querySelector<HTMLElement>('#modal')!.style.display = 'block';
    tidy.rescan();
    expect(visible('#modal')).toBe(true);
  });

  test('what arrives later around the article is hidden, what belongs to it is not', () => {
    const { document, tidy, visible } = tidied(full, 'focus');
    const late = document.createElement('div');
    late.id = 'late';
    late.innerHTML = LINKS;
    document.querySelector('.story')!.append(late);
    const paragraph = document.createElement('p');
    paragraph.id = 'more';
    paragraph.textContent = SENTENCE;
    document.querySelector('#body')!.append(paragraph);
    tidy.rescan([late, paragraph]);
    expect(visible('#late')).toBe(false);
    expect(visible('#more')).toBe(true);
  });

  test('text that continues in a box next to the first one stays', () => {
    const { visible } = tidied(
      page({ after: `<div class="text" id="x">${PARAGRAPH.repeat(3)}</div>` }),
      'focus',
    );
    expect(visible('#x')).toBe(true);
  });

  test('bait in a hidden part stays, its neighbors are hidden', () => {
    const { visible } = tidied(
      page({ end: '<div id="end"><div id="bait-1">x</div><div id="beside">下</div></div>' }),
      'focus',
    );
    expect(visible('#bait-1')).toBe(true);
    expect(visible('#beside')).toBe(false);
  });

  test('each kind can be shown again separately', () => {
    const { tidy, visible } = tidied(full, 'focus');
    tidy.show('sidebar', true);
    expect(visible('#side')).toBe(true);
    expect(visible('#top')).toBe(false);
    tidy.show('sidebar', false);
    expect(visible('#side')).toBe(false);
  });

  test('lists only the elements that are hidden themselves', () => {
    const { tidy, kinds } = tidied(
      page({ side: `<div class="ad" id="x">${LINKS}</div>` }),
      'focus',
    );
    expect(kinds().sort()).toEqual(['navigation', 'sidebar']);
    tidy.show('sidebar', true);
    expect(kinds().sort()).toEqual(['ad', 'navigation', 'sidebar']);
  });
});

describe('scrolling', () => {
  /** The computed values of these properties on the page's body. */
  const styleOf = (document: Document) => {
    forgetStyles(document);
    const { overflow, position, touchAction } = document.defaultView!.getComputedStyle(
      document.body,
    );
    return { overflow, position, touchAction };
  };
  const isFree = (document: Document) => {
    const { overflow, position, touchAction } = styleOf(document);
    return overflow !== 'hidden' && position !== 'fixed' && touchAction !== 'none';
  };
  const layer = '<div id="onetrust-consent-sdk"><p>Cookie</p></div>';
  const locked = (style: string, end: string) =>
    page({ end }).replace('<body>', `<body style="${style}">`);

  test.each(['overflow: hidden', 'position: fixed', 'touch-action: none'])(
    'is unlocked where a hidden layer locked it by %s',
    (style) => {
      const { document, tidy } = tidied(locked(style, layer));
      expect(isFree(document)).toBe(true);
      tidy.show('notice', true);
      expect(isFree(document)).toBe(false);
      tidy.undo();
      expect(isFree(document)).toBe(false);
      expect(document.body.getAttribute('style')).toBe(style);
    },
  );

  test('stays as it is where no layer is hidden', () => {
    expect(isFree(tidied(locked('position: fixed', '')).document)).toBe(false);
  });

  test('stays locked under a paywall, whose text stays covered', () => {
    const wall = '<div role="dialog" id="x"><p>続きを読むには会員登録が必要です</p></div>';
    const { document, visible } = tidied(locked('overflow: hidden', wall), 'focus');
    expect(visible('#x')).toBe(true);
    expect(isFree(document)).toBe(false);
  });
});

describe('any tree', () => {
  /** Mulberry32: the same trees in every run. */
  function generator(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  const NAMES =
    'ad share related ranking promo subscribe footer sidebar nav comments modal tools newsletter copyright x'.split(
      ' ',
    );
  const TAGS = 'div section aside ul p span nav header footer figure a form'.split(' ');
  const TEXTS = [
    '関連記事',
    'ランキング',
    '[PR]',
    '無断転載を禁じます',
    SENTENCE,
    'シェアする',
    '訓練',
    '',
  ];

  function tree(random: () => number, depth: number): string {
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
    const tag = pick(TAGS);
    const name = random() < 0.6 ? ` class="${pick(NAMES)} ${pick(NAMES)}"` : '';
    const children = depth > 0 ? Math.floor(random() * 4) : 0;
    const content = Array.from({ length: children }, () => tree(random, depth - 1)).join(
      pick(TEXTS),
    );
    const link = random() < 0.3 ? '<a href="/1">大雨</a>' : '';
    // The parser would move some of the children out of these.
    const safe = tag === 'p' || tag === 'a' || tag === 'form' ? 'div' : tag;
    return `<${safe}${name}>${pick(TEXTS)}${link}${content}</${safe}>`;
  }

  test.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    'shows its article while tidied, and is restored (%i)',
    (seed) => {
      const random = generator(seed);
      const some = () => tree(random, 3);
      const name = () => NAMES[Math.floor(random() * NAMES.length)]!;
      const html = page({
        head: some(),
        lead: some(),
        after: some() + some(),
        side: some(),
        end: some(),
      })
        .replace('class="story"', `class="story ${name()}"`)
        .replace('class="columns"', `class="${name()} ${name()}"`)
        .replace('class="text"', `class="text ${name()}"`);
      for (const strength of ['tidy', 'focus'] as const) {
        const document = openPage(html, 'https://www.example.jp/articles/1');
        declareStyles(document);
        const before = document.documentElement.innerHTML;
        const tidy = new Tidy(
          document,
          pageRules(null),
          new PageArticles(articleOf(document)),
          strength,
        );
        tidy.apply();
        document.documentElement.setAttribute('data-kijiyomi', 'on');
        expect(tidy.hidden().length).toBeGreaterThan(0);
        forgetStyles(document);
        expect(
          [...document.querySelectorAll('h1, #body, #body > p')].filter((e) => !isVisible(e)),
        ).toEqual([]);
        document.documentElement.removeAttribute('data-kijiyomi');
        tidy.undo();
        expect(document.documentElement.innerHTML).toBe(before);
      }
    },
  );
});
