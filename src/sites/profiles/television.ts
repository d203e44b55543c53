import { inferred, type SiteFacts } from '../site-facts';

/**
 * Networks with publishing systems of their own; TBS and Fuji are in ismedia.ts. Little is known of
 * their mark-up: where these selectors fail, the body is found by its text alone.
 */
export const ntv: SiteFacts = {
  name: 'ntv',
  publisher: '日テレNEWS NNN',
  hosts: ['news.ntv.co.jp'],
  articlePaths: inferred(/^\/(?:n\/[a-z]+\/)?category\/[a-z]+\/[0-9a-z]{8,}$/u),
  body: [inferred('[itemprop=articleBody]:not(p)')],
  headline: inferred('article h1', 'main h1'),
  clutter: {
    related: inferred('[class*=related-news]', '[class*=relatedNews]'),
    ranking: inferred('[class*=ranking]'),
    share: inferred('[class*=sns-share]', '[class*=snsShare]'),
  },
};

export const tvAsahi: SiteFacts = {
  name: 'tv-asahi',
  publisher: 'テレ朝NEWS',
  hosts: ['news.tv-asahi.co.jp'],
  articlePaths: inferred(/^\/news_[a-z]+\/articles\/\d+\.html$/u),
  body: [inferred('.article_body', '#news_body')],
  headline: inferred('article h1', '.article_title', 'h1'),
  meta: inferred('.article_date', 'article time'),
  clutter: {
    related: inferred('.relation_news', '.related'),
    ranking: inferred('.ranking', '#ranking'),
    share: inferred('.sns_area', '.snsBtn'),
  },
};
