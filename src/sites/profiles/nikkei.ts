import { inferred, seen, type SiteFacts } from '../site-facts';

/**
 * Class names end with a hash of the build; what comes before it has been the same since 2021.
 * The notice of how much of an article is left to buy stays; the offers around it are hidden.
 */
export const nikkei: SiteFacts = {
  name: 'nikkei',
  publisher: '日本経済新聞',
  hosts: ['www.nikkei.com'],
  articlePaths: [
    seen([2018, 2021, 2025], /\/article\/[A-Z]{2}[0-9A-Z]{10,}\/?$/u),
    inferred(/^\/telling\/[0-9A-Z]{10,}\/?$/u),
  ],
  body: [
    [
      seen([2021, 2025], 'article section[data-track-article-content]'),
      seen(2018, '.cmn-article_text'),
    ],
    [seen([2021, 2025], 'article section:has(> p[class^=paragraph_])')],
    [seen([2021, 2025], 'main article section[class^=container_]'), inferred('.cmnc-article')],
  ],
  headline: [
    seen([2021, 2025], 'main article h1[class^=title_]'),
    inferred('main article h1', '.cmn-article_title'),
  ],
  meta: [
    seen(2021, 'article [class*=TimeStamp_]', 'article header [class^=subtitle]'),
    seen(2025, 'article [class*=timeStamp]'),
    inferred('article header time', '.cmn-article_status'),
  ],
  byline: seen(2021, 'article header [class^=subtitle]'),
  skip: [seen([2021, 2025], 'k-image-viewer'), inferred('article section iframe')],
  clutter: {
    subscription: [
      seen(2021, 'article > div > div:has(> [class^=buttonsContainer_])'),
      seen(
        2025,
        '[data-optimizely-selector=paywall-container]:not(:has([class*=leftLength_]))',
        '[class*=paidBannerContainer_]',
      ),
      seen([2021, 2025], 'k-popover[data-type]'),
    ],
    newsletter: seen(
      2025,
      '[data-newsletter-popup-container]',
      '[data-newsletter-success-popup-container]',
      '[data-newsletter-error-popup-container]',
      '[data-newsletter-ineligible-popup-container]',
      '[data-newsletter-duplication-popup-container]',
    ),
    share: seen([2021, 2025], 'k-action-bar'),
    related: [
      seen([2021, 2025], '[class*=relatedArticles_]', 'aside[class^=aside_a]'),
      seen(2025, 'section[data-track-article-content] div:has(> p[class^=title_]):has(> ul)'),
      seen(2021, 'article > section:has([class*=relatedTopicWrapper_])'),
    ],
    ranking: seen([2021, 2025], 'kite-ranking-section'),
    ad: [
      seen([2021, 2025], '[class*=adForLarge]', '[class*=adForSmall]', '[class^=adsArea_]'),
      seen([2021, 2025], '[data-kad]'),
      inferred('.cmn-ad'),
    ],
    app: seen([2021, 2025], 'div:has(> a[data-rn-track=open_in_app])'),
    overlay: [
      seen(2025, '[data-popup-template-container]'),
      inferred('[class*=campaignModal_]', '.k-modal[data-campaign]'),
    ],
    legal: seen([2021, 2025], 'k-popover ~ footer'),
  },
  neverHide: seen(2021, '[data-paywall]', 'k-lock-banner', '[class*=leftLength_]'),
};

/** Technology and business magazines of the same house. */
export const nikkeiBp: SiteFacts = {
  name: 'nikkei-bp',
  publisher: '日経BP',
  hosts: ['xtech.nikkei.com', 'business.nikkei.com'],
  articlePaths: inferred(/^\/atcl\/.+\/\d{5,}\/?$/u),
  body: [
    inferred('[itemprop=articleBody]:not(p)', 'article .articleBody'),
    inferred('.p-article_body', '.articleBody', '.article-body'),
  ],
  headline: inferred('article h1', 'h1'),
  clutter: {
    related: inferred('.p-article_related', '.relatedArticles'),
    ranking: inferred('.p-ranking'),
    share: inferred('.p-article_sns', '.snsButtons'),
  },
};
