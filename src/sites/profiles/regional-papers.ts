import { inferred, type Facts, type SiteFacts } from '../site-facts';

/**
 * Regional papers without a known page: only the form of their addresses is known, and the body is
 * looked for under the names that most publishing systems use.
 */
const papers: readonly (readonly [
  name: string,
  publisher: string,
  host: string,
  articlePath: RegExp,
])[] = [
  ['hokkaido-shimbun', '北海道新聞', 'www.hokkaido-np.co.jp', /^\/article\/\d+\/?$/u],
  ['kahoku-shimpo', '河北新報', 'kahoku.news', /^\/articles\/\d{8}khn\d+\.html$/u],
  ['shinano-mainichi', '信濃毎日新聞', 'www.shinmai.co.jp', /^\/news\/article\/[A-Z0-9]+$/u],
  ['kobe-shimbun', '神戸新聞', 'www.kobe-np.co.jp', /\/\d{6}\/\d{10}\.shtml$/u],
  ['sanyo-shimbun', '山陽新聞', 'www.sanyonews.jp', /^\/article\/\d+\/?$/u],
  ['nishinippon', '西日本新聞', 'www.nishinippon.co.jp', /^\/item\/(?:n|o)?\/?\d+\/?$/u],
  ['ryukyu-shimpo', '琉球新報', 'ryukyushimpo.jp', /\/entry-\d+\.html$/u],
];

const body: readonly Facts[] = [
  inferred('.article-body', '.article_body', '.articleBody'),
  inferred('[itemprop=articleBody]:not(p)'),
];

export const regionalPapers: readonly SiteFacts[] = papers.map(
  ([name, publisher, host, articlePath]) => ({
    name,
    publisher,
    hosts: [host],
    articlePaths: inferred(articlePath),
    body,
    headline: inferred('article h1', 'main h1'),
  }),
);
