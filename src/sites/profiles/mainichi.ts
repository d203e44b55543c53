import { inferred, seen, type SiteFacts } from '../site-facts';

/** Two layouts: the newspaper, and the magazines Premier and Economist Online with one of their own. */
export const mainichi: SiteFacts = {
  name: 'mainichi',
  publisher: '毎日新聞',
  hosts: ['mainichi.jp'],
  articlePaths: seen([2021, 2025], /\/articles\/\d{8}\/[0-9a-z/]+c\/?$/u),
  lists: inferred('#article-list'),
  body: [
    [
      seen([2021, 2025], '#articledetail-body'),
      seen(2021, 'article.news .article-container .main-column'),
    ],
    [seen([2021, 2025], '.articledetail-body'), inferred('.article-container .main-column')],
    [inferred('.main-text', '.article-body')],
  ],
  headline: [seen([2021, 2025], 'h1.title-page'), seen(2021, 'article.news .title h2')],
  meta: [
    seen([2021, 2025], '.articledetail-head .articletag'),
    seen(2021, 'article.news .title .writer', 'article.news .title .detail'),
  ],
  byline: [seen(2025, '.articletag-author'), seen(2021, 'article.news .title .writer')],
  skip: seen(2021, '.main-column .readmore-tool'),
  clutter: {
    ad: [
      seen([2021, 2025], 'aside.ad-articledetail-1', '.ad-header', '.ad-footer'),
      seen(2025, 'aside.ad-articledetail-2', 'aside.ad-side-1'),
      seen(2025, '[data-gmoad]'),
      inferred('[class^=ad-articledetail]', '[class^=ad-side]'),
    ],
    promotion: [seen(2025, '.global-info'), seen(2021, '#cxPageModalBnr')],
    share: seen([2021, 2025], '.articletool'),
    related: [
      seen([2021, 2025], '.articledetail-subcontents', '#oblist4'),
      seen(2021, '.sub-contents', '.related-article', 'article.news .container.column-2'),
      seen(2021, 'article.news .article-container ~ .container'),
      seen(2025, '.l-side'),
    ],
    legal: [seen([2021, 2025], '.global-footer'), seen(2021, 'article.news ~ footer')],
    overlay: inferred('.cx-modal', '#cxModal'),
  },
  neverHide: [seen(2021, '.readmore-tool'), inferred('.articledetail-readmore', '#commentarea')],
};
