import { inferred, seen, type SiteFacts } from '../site-facts';

/** Newspaper style: full-width digits, readings of rare kanji as `<ruby>` with `<rb>`. */
export const yomiuri: SiteFacts = {
  name: 'yomiuri',
  publisher: '読売新聞',
  hosts: ['www.yomiuri.co.jp'],
  articlePaths: seen([2011, 2019, 2021, 2024], /\/\d{8}-[A-Z]{3,4}\d?[A-Z]\d+(?:\/|\.htm)?$/u),
  lists: seen(2022, '.p-category-organization', '.p-category-time-series'),
  body: [
    [seen([2019, 2021], 'article .p-main-contents'), seen(2011, 'td.main .article-def')],
    [seen([2019, 2021], '.p-main-contents')],
  ],
  headline: [seen([2019, 2021], 'h1.title-article'), seen(2011, '.article-def h1')],
  meta: [seen([2019, 2021], '.c-article-header-date'), inferred('.article-header time')],
  skip: seen(2011, '.article-def .related-feature', '.article-def .date-def'),
  clutter: {
    related: [
      seen(2021, 'aside.ev-article-manual-related__article-inline', '.p-article-reading-recommend'),
      seen([2019, 2021], '.layout-contents__sidebar'),
      seen(2011, '#gohome', 'table.ref-list', '.hd-def2', '.cont-news', 'td.nav-r'),
      inferred('[class*=ev-article-manual-related]'),
    ],
    ranking: seen(2019, '.p-category-ranking'),
    share: [
      seen(
        2021,
        '.p-article-action-btn-2020__article-head',
        '.p-article-action-btn-2020__article-foot',
      ),
      seen(2019, '.p-article-action-btn'),
    ],
    tools: seen([2019, 2021], '.scrap-modal'),
    subscription: [
      seen(2021, '.p-header-2020-modal-subscribe', '.p-footer-2020-subscribe-v2-global'),
      seen(2011, '.main-eyc2'),
      seen(2019, '.p-subscription-info'),
    ],
    ad: [
      seen(2021, '.ads_inview'),
      seen(2011, '#news-article-b'),
      seen([2019, 2021], '[class^=p-ad-]', '.p-ad_dfp_overlay'),
    ],
    legal: [
      seen([2019, 2021], '.c-attention'),
      seen(2021, 'footer.p-footer-2020'),
      seen(2019, 'footer.layout-footer'),
      seen(2011, '.align-c:has(> .nav-copy)'),
    ],
    overlay: inferred('.p-modal.is-open'),
  },
  neverHide: seen(2021, '.p-main-contents-member-only-v2'),
};
