import { inferred, seen, type SiteFacts } from '../site-facts';

export const getnews: SiteFacts = {
  name: 'getnews',
  publisher: 'ガジェット通信',
  hosts: ['getnews.jp'],
  articlePaths: seen([2019, 2022], /^\/archives\/\d+\/?$/u),
  body: [seen([2019, 2022], 'article .post-bodycopy'), inferred('.post-bodycopy')],
  headline: seen([2019, 2022], 'article h1'),
  meta: [seen(2022, 'article.post > .cattag time'), seen(2019, 'article .cattag-top')],
  clutter: {
    share: [seen(2022, '.sn-b'), seen(2019, '.top_sns', '.button-sns__follow')],
    related: [
      seen([2019, 2022], '.single-otherbox', '#leftColumn', '.social-banner'),
      seen(2019, '#rightColumn'),
    ],
    legal: seen([2019, 2022], '.footer_partners'),
  },
};
