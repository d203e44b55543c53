import { inferred, seen, type SiteFacts } from '../site-facts';

/** Since 2021 on the publisher's international system, which splits the text between asides. */
export const wiredJapan: SiteFacts = {
  name: 'wired-japan',
  publisher: 'WIRED.jp',
  hosts: ['wired.jp'],
  articlePaths: [
    seen([2019, 2022], /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/?$/u),
    inferred(/^\/(?:article|branded|membership)\/(?:\d{4}\/\d\d\/\d\d\/)?[^/]+\/?$/u),
  ],
  lists: inferred('[data-testid=SummaryRiverWrapper]', '.post-list'),
  body: [
    [seen(2022, '[data-testid=ArticlePageChunks]'), seen(2019, 'article.article-detail')],
    seen(2022, '.article__body .body__inner-container'),
  ],
  headline: [seen(2022, 'h1[data-testid=ContentHeaderHed]'), seen(2019, 'h1.post-title')],
  meta: [
    seen(2022, '[data-testid=ContentHeaderRubric] [data-testid=ContentHeaderRubricDateBlock]'),
    seen(2019, '.article-detail time', '.article-detail .post-credit'),
  ],
  byline: [seen(2022, '[data-testid=ContentHeaderRubric] .bylines')],
  skip: [
    seen(2022, '.iframe-embed'),
    seen(2019, '.article-detail time', '.article-detail .post-category', '.post-credit'),
  ],
  clutter: {
    ranking: seen(2022, '.grid-layout__aside'),
    related: [
      seen(2022, '[class*=recirc-most-popular]', '[data-testid=ContentCardEmbedWrapper]'),
      seen(2019, '.article-module-related', '.article-tag-list', '#sidebar-wrap'),
    ],
    share: [
      seen(2022, '.social-icons', '.persistent-aside'),
      seen(2019, '.social-share', '.article-share', '.social-area-syncer'),
    ],
    promotion: seen(2022, '.consumer-marketing-unit', '.journey-unit'),
    ad: [seen(2022, '.ad--in-content', '.full-bleed-ad'), seen(2019, '.banner-billboard')],
    notice: inferred('#onetrust-banner-sdk'),
    legal: [seen(2022, '[class*=BasePageSiteFooterRow]'), seen(2019, '#footer')],
  },
};
