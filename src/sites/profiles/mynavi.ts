import { inferred, seen, type SiteFacts } from '../site-facts';

export const mynavi: SiteFacts = {
  name: 'mynavi',
  publisher: 'マイナビニュース',
  hosts: ['news.mynavi.jp'],
  articlePaths: [
    seen(2022, /^\/techplus\/(?:article|kikaku|whitepaper)\/[^/]*\d[^/]*\/?(?:\d+\/?)?$/u),
    seen(2019, /^\/(?:article|news|kikaku)\/[^/]*\d[^/]*\/?(?:\d+\/?)?$/u),
    inferred(/^\/articles\/\d{4}\/\d\d\/\d\d\//u),
  ],
  body: [
    [seen(2022, '#js-articleBody'), seen(2019, 'article.article .article-body')],
    [inferred('.article-body', '[itemprop=articleBody]:not(p)')],
  ],
  headline: [seen(2022, 'h1.articleHeader_title'), seen(2019, '.article-header h1')],
  meta: [
    seen(2022, '.articleHeader_info'),
    seen(2019, '.article-header__update', '.article-author__name'),
  ],
  byline: [seen(2022, '.articleHeader_name'), seen(2019, '.article-author__name')],
  captions: seen([2019, 2022], '.photo_table__caption'),
  clutter: {
    related: [
      seen(2022, '.articleRelated-select', '.articleList', '.c-archiveSide', '.c-pageAbout'),
      seen(2019, 'main.main > section.box'),
    ],
    ranking: seen(2019, '.side-column'),
    ad: [seen(2022, '.articleAd', '.headerBillboard', '.overLayBnr'), seen(2019, '.ad-text')],
    share: seen(2022, '.articleSns'),
    legal: [seen(2019, '.article-point'), seen([2019, 2022], 'footer.footer')],
  },
};
