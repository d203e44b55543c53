import type { ArticleBlock } from './article-block';
import { linkedTypes, sameTitle, type PageMetadata } from './metadata';
import { proseOf } from './page-text';

/** The evidence that a page of an unknown site must bring together to count as news. */
export const ENOUGH_EVIDENCE = 4;
export const MOST_TEXT_EVIDENCE = 3;

/** Services whose pages look like articles and are not news. */
const BLOG_HOST =
  /(?:^|\.)(?:blog|blogs|techlog|diary|ameblo|hatenablog|hateblo|hatenadiary|fc2|livedoor|exblog|note|qiita|zenn|oshiete|okwave|chiebukuro)\./;
const BLOG_PATH = /\/(?:blog|blogs|diary|qa|questions?|products?|books?|tags?)s?\//;
const NEWS_ADDRESS =
  /news|\/(?:articles?|national|politics|economy|business|world|sports|culture|science|feature)\b/;
const NEWS_NAME = /ニュース|新聞|通信社?|放送|ロイター|NEWS|News|NHK/;

/** 【ワシントン＝山田太郎】, ［東京　１２日　ロイター］: where and by whom a report was written. */
const DATELINE =
  /^\s*(?:【[^】]{1,30}[＝=・共同時事][^】]{0,30}】|[[［][^\]］]{1,40}(?:ロイター|共同|時事|AFP)[^\]］]{0,20}[\]］])/;

const DATE_MARKS =
  'meta[property="article:published_time"], time[datetime], time[pubdate], [itemprop="datePublished"]';
const LEAST_SENTENCES_OF_NEWS = 3;

/**
 * How much the page says that it is a news article, its text aside. Each sign is weak alone: every
 * blog says `og:type` article, lists carry a NewsArticle of their first item.
 */
export function pageEvidence(
  document: Document,
  url: URL,
  metadata: PageMetadata,
  headline: Element | null,
): number {
  const headlineText = headline ? proseOf(headline) : '';
  const { newsArticle } = metadata;
  return (
    sum([
      [newsArticle !== null, 1],
      [newsArticle !== null && sameTitle(newsArticle.headline, headlineText || metadata.title), 2],
      [metadata.openGraphType === 'article', 1],
      [sameTitle(headlineText, metadata.title), 1],
      [metadata.published !== '' || document.querySelector(DATE_MARKS) !== null, 1],
      [document.querySelector('[itemprop="articleBody"], [itemtype$="/NewsArticle"]') !== null, 1],
      [NEWS_ADDRESS.test(url.hostname + url.pathname), 1],
      [NEWS_NAME.test(metadata.siteName + metadata.title), 1],
    ]) + penalty(document, url, metadata)
  );
}

/** How much the text itself says so, at most `MOST_TEXT_EVIDENCE`. */
export function textEvidence(block: ArticleBlock): number {
  return sum([
    [DATELINE.test(proseOf(block.body, 200)), 2],
    [block.stops >= LEAST_SENTENCES_OF_NEWS, 1],
  ]);
}

function penalty(document: Document, url: URL, { openGraphType }: PageMetadata): number {
  const types = linkedTypes(document);
  const notNews = ['BlogPosting', 'CollectionPage', 'QAPage', 'FAQPage', 'Product', 'Book'];
  return sum([
    [notNews.some((type) => types.has(type)), -3],
    [openGraphType !== '' && openGraphType !== 'article', -1],
    [BLOG_HOST.test(url.hostname), -3],
    [BLOG_PATH.test(url.pathname), -2],
    [url.pathname === '/', -3],
  ]);
}

/** The weights of the signs that hold. */
function sum(signs: readonly [boolean, number][]): number {
  return signs.reduce((total, [holds, weight]) => total + (holds ? weight : 0), 0);
}
