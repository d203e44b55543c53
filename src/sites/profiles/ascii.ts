import { inferred, seen, type SiteFacts } from '../site-facts';

export const ascii: SiteFacts = {
  name: 'ascii',
  publisher: 'ASCII',
  hosts: ['ascii.jp', 'weekly.ascii.jp'],
  articlePaths: seen([2019, 2022], /\/elem\/(?:\d{3}\/){3,4}\d{5,}\/?(?:\d+\/)?(?:img\.html)?$/u),
  body: [
    [seen(2022, '#contents_detail'), seen(2019, '#main .article')],
    [seen(2019, '[itemprop=articleBody]'), inferred('#article .article')],
  ],
  headline: seen([2019, 2022], '#articleHead h1'),
  meta: [seen(2022, '#articleHead .artdata'), seen(2019, '#articleHead .author')],
  captions: [seen(2022, '#contents_detail p.caption'), seen(2019, '.article table.img td')],
  skip: seen([2019, 2022], '.relatedarticle'),
  clutter: {
    share: [seen(2022, '.snsShare', '.snsFollow'), seen(2019, 'ul.sbm', '.article-info')],
    related: [
      seen(2022, '.bottom__articleList', '.article__footer', '.returnCat'),
      seen(2019, '.article ul.related', '#rightside'),
    ],
    ad: [seen(2022, 'aside.ads'), seen(2019, '.article-bottom')],
    legal: [seen(2022, '#footerFixed'), seen(2019, '#footer')],
  },
};
