import { inferred, seen, type SiteFacts } from '../site-facts';

/** Newspapers of the Sankei group share one publishing system; class names are plain words. */
const sankeiGroup = {
  articlePaths: [
    seen([2021, 2025], /^\/article\/\d{8}-[A-Z0-9]{20,}(?:\/\d+)?\/?$/u),
    inferred(/-n\d+\.html$/u),
  ],
  lists: [seen(2025, '.story-card-feed'), inferred('.storycard__feed')],
  body: [seen([2021, 2025], 'article .article-body'), seen([2021, 2025], '.article-body')],
  headline: [
    seen(2025, 'h1.article-headline'),
    seen(2021, 'article .article-headline'),
    seen(2021, 'h1.speech'),
  ],
  meta: seen([2021, 2025], '.article-header__meta'),
  byline: [
    seen([2021, 2025], '.article-header__meta .gtm-click[href*="/author/"]'),
    inferred('.article-authors a'),
  ],
  skip: inferred('.article-body .youtube-induction-text'),
  clutter: {
    ad: [
      seen(2021, '.inline-ad', '#Sankei_VideoAd_Position'),
      seen(2025, '.inline-gptAd'),
      seen([2021, 2025], '.gptAd', '.gStickyAd'),
    ],
    share: [
      seen([2021, 2025], '.share-icons-container', '.article-header .article-tools'),
      seen(2021, '.article-print'),
      seen(2025, '.article-footer_2nd-wrapper'),
    ],
    ranking: [seen(2021, 'section.ranking'), seen(2025, '#right-rail-container')],
    related: [
      seen(2025, '.story-card-feed', '.story-card-header'),
      seen([2021, 2025], '.article-footer-wrapper'),
      inferred('.article-related', '.article-recommend'),
    ],
    legal: seen([2021, 2025], 'footer.grid__column'),
    subscription: inferred('.article-registration-banner', '.wall-banner'),
  },
  neverHide: [seen(2021, '.article-wrapper .pagination'), inferred('.article-wall')],
} satisfies Partial<SiteFacts>;

export const sankei: SiteFacts = {
  ...sankeiGroup,
  name: 'sankei',
  publisher: '産経新聞',
  hosts: ['www.sankei.com'],
};

export const sanspo: SiteFacts = {
  ...sankeiGroup,
  name: 'sanspo',
  publisher: 'サンケイスポーツ',
  hosts: ['www.sanspo.com'],
};

export const zakzak: SiteFacts = {
  ...sankeiGroup,
  name: 'zakzak',
  publisher: '夕刊フジ',
  hosts: ['www.zakzak.co.jp'],
};
