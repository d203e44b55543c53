import { inferred, seen, type SiteFacts } from '../site-facts';

/** Kyodo News and the papers of all prefectures. */
export const kyodo47: SiteFacts = {
  name: 'kyodo-papers',
  publisher: '共同通信',
  hosts: ['www.47news.jp'],
  articlePaths: seen(2022, /\/\d{6,}\.html$/u),
  lists: [seen(2022, '.is_page_list', '.content_news_list', '.latest_news_by_url')],
  body: [
    [inferred('.article_body', '.main-post .article-body')],
    [inferred('[itemprop=articleBody]:not(p)', '.post-content', '.article-post')],
  ],
  headline: inferred('h1.article_ttl', '.main-post h1', 'main h1'),
  meta: inferred('.article_date', '.main-post .date'),
  provider: inferred('.article_media', '.media-name'),
  clutter: {
    related: inferred('.latest_news_by_url', '.latest_news_by_url_behind', '.article_related'),
    ranking: inferred('[id^=one_line_ranking_html]', '.ranking_box'),
    share: inferred('.article_sns', '.share-buttons'),
    legal: inferred('footer .footer-bg'),
  },
};

/** The agency's own page, and the service (nordot) through which it serves its subscribers. */
export const kyodo: SiteFacts = {
  name: 'kyodo',
  publisher: '共同通信',
  hosts: ['www.kyodo.co.jp', 'nordot.app', 'news.jp'],
  articlePaths: inferred(/\/\d{4}-\d\d-\d\d_\d+\/?$/u, /^\/\d{15,}\/?$/u, /^\/i\/\d{15,}\/?$/u),
  body: [
    inferred('.nordot-body', '.ma__body', '.ma__p:not(p)'),
    inferred('article .article-body', '[itemprop=articleBody]:not(p)'),
  ],
  headline: inferred('h1.ma__ttl', 'article h1', 'h1'),
  meta: inferred('.ma__date', 'article time'),
  provider: inferred('.ma__source', '.unit-name'),
  clutter: {
    related: inferred('.ma__related', '.article-related', '.widget-related'),
    ranking: inferred('.widget-ranking'),
    share: inferred('.ma__sns', '.article-share'),
  },
};
