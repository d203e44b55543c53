import { inferred, type SiteFacts } from '../site-facts';

/** All of Impress Watch: INTERNET Watch, PC Watch, AV Watch, … */
export const impressWatch: SiteFacts = {
  name: 'impress-watch',
  publisher: 'Impress Watch',
  hosts: ['www.watch.impress.co.jp', '*.watch.impress.co.jp'],
  articlePaths: inferred(/\/docs\/.+\/\d{6,}\.html$/u),
  lists: inferred('#top-list', '.list-01'),
  body: [
    inferred('article[role=main] .main-contents'),
    inferred('.main-contents .main-body', '.mainContents'),
  ],
  headline: inferred('article h1', '#main h1'),
  meta: inferred('.publish-date', 'article .author'),
  byline: inferred('ul.author.list li', 'article .author'),
  captions: inferred('.main-body .caption', '.image-wrap .caption'),
  clutter: {
    share: inferred('.social-bookmark', '.sns-box'),
    related: inferred('#related-article', '.related-links', '#extra', '.all-news'),
    ranking: inferred('.ranking-box'),
    ad: inferred('[id^=ad-]', '.ad-box'),
    legal: inferred('footer.page-foot', '#page-foot'),
  },
};
