import { inferred, type SiteFacts } from '../site-facts';

export const dailyShincho: SiteFacts = {
  name: 'daily-shincho',
  publisher: 'デイリー新潮',
  hosts: ['www.dailyshincho.jp'],
  articlePaths: inferred(/^\/article\/\d{4}\/\d{8}\/?$/u),
  body: [inferred('article.l-contents__article', '.p-article__body')],
  headline: inferred('h1.c-title--single', 'article h1'),
  meta: inferred('.c-text-date'),
  skip: inferred('.l-contents__article .c-text-next', '.l-contents__article .p-pagination'),
  clutter: {
    share: inferred('.c-list-sns--vertical', '.c-list-sns--horizon'),
    related: inferred('.p-related', '.l-contents__side'),
  },
};

export const forbesJapan: SiteFacts = {
  name: 'forbes-japan',
  publisher: 'Forbes JAPAN',
  hosts: ['forbesjapan.com'],
  articlePaths: inferred(/^\/articles\/detail\/\d+(?:\/\d+)*\/?$/u),
  body: [inferred('.article-body-main', '.article-detail-txt'), inferred('.article-body')],
  headline: inferred('h1.article-tit', 'article h1'),
  clutter: {
    related: inferred('.sp-related-tit', '.article-detail-tag'),
    promotion: inferred('.section-article-detail_magazine', '[class*=article-detail-follow]'),
    ad: inferred('.ad-head__tit'),
  },
};

export const newsweekJapan: SiteFacts = {
  name: 'newsweek-japan',
  publisher: 'ニューズウィーク日本版',
  hosts: ['www.newsweekjapan.jp'],
  articlePaths: inferred(/\/\d{4}\/\d\d\/[^/]+\.php$/u, /^\/articles\/-\/\d+\/?$/u),
  body: [inferred('.entryDetailBodyCopy', '.entryDetailBodyBlock'), inferred('.article-body')],
  headline: inferred('.entryDetailHeadline h2', '.entryDetailHeadline h3', 'article h1'),
  meta: inferred('.entryDetailData .date', '.entryDetailData'),
  clutter: {
    related: inferred('.relatedEntry', '.entryDetailRelated'),
    share: inferred('.entryDetailSns', '.snsBox'),
    ad: inferred('.adBox'),
  },
};

export const oricon: SiteFacts = {
  name: 'oricon',
  publisher: 'ORICON NEWS',
  hosts: ['www.oricon.co.jp'],
  articlePaths: inferred(/^\/(?:news|special|article)\/\d+\/(?:full\/)?$/u),
  body: [inferred('.block-detail-body')],
  headline: inferred('h1.title', '.title-detail h1', 'article h1'),
  clutter: {
    related: inferred('.block-related', '.block-photo-preview'),
    ranking: inferred('.block-ranking'),
    share: inferred('.block-sns', '.sns-btn-wrap'),
  },
};
