import { seen, type SiteFacts } from '../site-facts';

/** News of many agencies and magazines. */
export const biglobe: SiteFacts = {
  name: 'biglobe',
  publisher: 'BIGLOBEニュース',
  hosts: ['news.biglobe.ne.jp'],
  articlePaths: seen(2020, /^\/[a-z]+\/\d{4}\/[a-z0-9]+_\d{6}_\d+\.html$/u),
  body: [seen(2020, 'article.news .news-body')],
  headline: seen(2020, 'article.news > h1'),
  meta: seen(2020, 'article.news .news-sup'),
  captions: seen(2020, '.news-body .cap'),
  skip: seen(2020, '.news-body .expand'),
  clutter: {
    related: seen(2020, '.news-recommend', 'section.rel-photo-news', 'section.news-list'),
    ranking: seen(2020, 'section.tpc-area', '#right-side'),
    ad: seen(2020, '.news-ad-wrap', '#anchor_ad', '.news-ad-square-box'),
    legal: seen(2020, 'footer#footer'),
  },
};
