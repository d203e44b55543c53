import { inferred, seen, type SiteFacts } from '../site-facts';

/** Paragraphs are `div[data-testid^=paragraph]` with hidden notes such as 「新しいタブで開く」. */
export const reuters: SiteFacts = {
  name: 'reuters',
  publisher: 'ロイター',
  hosts: ['jp.reuters.com'],
  articlePaths: [
    seen(2020, /^\/article\/.*-?id[A-Z]{4,}[A-Z0-9]+\/?$/u),
    inferred(/^\/(?:[^/]+\/)*[A-Z0-9]{26}-\d{4}-\d\d-\d\d\/?$/u),
  ],
  lists: [seen([2020, 2022], '.news-headline-list'), inferred('[data-testid=TopicPage]')],
  body: [
    inferred('[data-testid=ArticleBody]', '[class*=article-body__content]'),
    inferred('.StandardArticleBody_body', '.ArticleBodyWrapper', '.StandardArticle_content'),
  ],
  headline: inferred('h1[data-testid=Heading]', 'header h1', '.ArticleHeader_headline', 'h1'),
  meta: inferred('[data-testid=ArticleHeader] time', '[class*=date-line]', '.ArticleHeader_date'),
  byline: inferred('[data-testid=AuthorNameLink]', 'a[rel=author]', '.BylineBar_byline'),
  captions: inferred('[data-testid=primary-image] p', '[class*=caption__]', '.Image_caption'),
  skip: inferred('[data-testid=ArticleBody] [data-testid=Body]'),
  clutter: {
    promotion: inferred('[data-testid=promo-box]', '[class*=regwall__]'),
    newsletter: inferred('[data-testid=ContextWidget]', '[class*=newsletter__]'),
    related: inferred('[data-testid=ReadNext]', '[class*=read-next]', '[data-testid=StickyRail]'),
    ad: inferred('[data-testid=ResponsiveAdSlot]', '[data-testid=Dianomi]', '[class*=ad-slot__]'),
    share: inferred('[data-testid=SocialTool]', '[class*=article-body__toolbar]', '.SharePanel'),
    legal: inferred('[data-testid=SiteFooter]', 'section.footer-body'),
    notice: inferred('#onetrust-banner-sdk', '[data-testid=CookieBanner]'),
  },
};
