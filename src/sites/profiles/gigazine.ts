import { inferred, type SiteFacts } from '../site-facts';

/** One `<p class="preface">` holds many sentences separated by `<br>`; headings are paragraphs too. */
export const gigazine: SiteFacts = {
  name: 'gigazine',
  publisher: 'GIGAZINE',
  hosts: ['gigazine.net'],
  articlePaths: inferred(/^\/news\/\d{8}-[^/]+\/?$/u),
  lists: inferred('#section', '.card'),
  body: [inferred('#article .cntimage'), inferred('.cntimage')],
  headline: inferred('#article h1.title', '#article h1', 'h1.title'),
  meta: inferred('#article time.yeartime', '#article .items'),
  clutter: {
    share: inferred('.sbm', '#social_buttons', '#ads_sns'),
    related: inferred('#article .related', '#next_article', '#article .listing'),
    ad: inferred('#ads_article', '.gzad', '[id^=EndFooter]'),
  },
};
