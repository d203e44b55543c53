import { inferred, seen, type SiteFacts } from '../site-facts';

/** Articles of some hundred publishers, in a layout of Yahoo's own; class names are hashes. */
export const yahoo: SiteFacts = {
  name: 'yahoo',
  publisher: 'Yahoo!ニュース',
  hosts: ['news.yahoo.co.jp', 'headlines.yahoo.co.jp'],
  articlePaths: [
    // Pictures and comments of an article have addresses below its own.
    seen(2021, /^\/articles\/[0-9a-f]{20,}\/?$/u),
    seen(2017, /^\/hl\/?$/u),
    inferred(
      /^\/expert\/articles\/[0-9a-f]{20,}\/?$/u,
      /^\/byline\/[^/]+\/\d{8}-\d+\/?$/u,
      /^\/article\/?$/u,
    ),
  ],
  lists: [
    seen(2025, '.newsFeed_list', '#contents a[href*="/pickup/"]'),
    inferred('[data-ual-view-type=digest]'),
  ],
  body: [
    [seen(2021, 'article#uamods .article_body'), seen(2017, '#ym_newsarticle .ynDetailText')],
    [seen(2021, 'article .article_body')],
    [seen(2021, '.highLightSearchTarget'), seen(2021, '[data-ual-view-type=detail]')],
  ],
  headline: [seen(2021, 'article#uamods h1'), inferred('article h1', '#ym_newsarticle h1')],
  meta: [seen(2021, 'article#uamods > header > h1 + div', 'article header time')],
  byline: inferred('article header [class*=author]'),
  provider: inferred('article header a[href*="/media/"]', '.ynCobrandBanner img'),
  // Below pictures: what they show, or only the credit.
  captions: seen(2021, '.article_body > div > div p:not(.highLightSearchTarget)'),
  // Links to pictures; those inside a paragraph are annotated with it.
  skip: inferred('.article_body figure a'),
  clutter: {
    ranking: [seen(2021, '#yjnSub')],
    related: [
      seen(2021, 'article#uamods > section'),
      inferred('#yjnMain article section:has(> h3 + ul)', '[data-ual-view-type=related]'),
    ],
    legal: seen(2021, '#yjnFooter'),
    promotion: inferred('#yjnEmg .riff', '[data-ual-view-type=promo]'),
    app: inferred('#yjnAppBanner', '[class*=appBanner]', '[data-ual-view-type=appbnr]'),
    ad: inferred('[id^=yads]', '.yadsOverlay', '[id^=ad_]', '[data-ual-view-type=ad]'),
    share: [
      seen(2021, '[data-ylk*="rsec:sns"]'),
      inferred('.snsShareButtons', '[data-ual-view-type=sns]'),
    ],
  },
  neverHide: [
    seen(2021, '.pagination'),
    inferred('#commentModule', '[data-ual-view-type=comment]'),
  ],
};
