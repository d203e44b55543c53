/**
 * What a page says of itself, its text aside, as signs for and against a news article. Each is weak
 * alone: every blog says `og:type` article, lists carry a NewsArticle of their first item.
 */
import type { LinkedArticle, PageMetadata } from './metadata';
import type { Sign, SignKey } from './page-judgement';
import { sameTitle } from './titles';

/** What the signs of a page without a profile must come to. */
export const ENOUGH_EVIDENCE = 4;
/** The most that the text of a page can add to them. */
export const MOST_TEXT_EVIDENCE = 6;

/** Services whose pages look like articles and are not news, by a whole label of the host. */
const BLOG_HOST =
  /(?:^|[.-])(?:blogs?|techlog|diary|ameblo|ameba|hatenablog|hateblo|hatenadiary|fc2|livedoor|exblog|seesaa|cocolog-nifty|jugem|blogspot|wordpress|tumblr|note|medium|qiita|zenn|teratail|stackoverflow|oshiete|okwave|chiebukuro|wiki|wikipedia|wikiwand|fandom|5ch|2ch|togetter|matome|naver|github|gitlab|twitter|facebook|instagram|youtube|nicovideo|pixiv|amazon|rakuten|mercari|shop|store|cookpad|kurashiru|tabelog|booklog|kakaku|forum|bbs|docs|support|help|developer|dev|recruit|ir)\./;
/** Folders of what is no news: diaries, questions, goods, books. */
const OTHER_PATH =
  /\/(?:blogs?|diary|entry|qa|q_?and_?a|questions?|faq|products?|items?|goods|shop|store|books?|recipes?|wiki|docs?|manual|help|support|about|company|corporate|profile|users?|members?|authors?|jobs?|recruit|login|search|forum|bbs|thread|contact|privacy|terms)(?:[/-]|\.\w+$|$)/i;
/** Where sites list their articles. */
const LIST_PATH =
  /\/(?:tags?|categor(?:y|ies)|archives?|topics|list|ranking|latest|index|page|genre|keyword|series|author|backnumber|news)(?:\/(?:page\/)?\d{0,3}|\/?index|\/[a-z_-]{1,24}|\/%[^/]*)?(?:\.(?:html?|php))?\/?$/i;
const NEWS_ADDRESS =
  /news|\/(?:articles?|archives?|national|politics|economy|business|world|international|sports|culture|science|feature|column|life|entertainment)(?:\b|_)/i;
/** Articles are numbered or dated: 20240901, 2024/09/01, article-93CH-1570471, k10014659321000. */
const NUMBERED = /\d{4}[/-]?\d{2}[/-]?\d{2}|[/_-][a-z]{0,8}\d{4,}|[0-9a-f]{16,}/i;
const NEWS_NAME =
  /ニュース|新聞|通信社?|放送|報道|ロイター|タイムズ|ジャーナル|ＮＨＫ|NHK|NEWS|News|Times/;
const OTHER_NAME =
  /ブログ|日記|掲示板|まとめ|知恵袋|教えて|質問|通販|ショップ|速報Ex|Wiki|wiki|[Bb]log|BLOG|レシピ|事務所|大辞典|百科事典|株式会社|法人|協会|学会|組合|連盟|大学|図書館|公式サイト|オフィシャル/;
/** Programs that make nothing but blogs, wikis, shops and forums; WordPress alone says little. */
const OTHER_GENERATOR =
  /Blogger|Hatena|FC2|Ameba|Seesaa|JUGEM|tDiary|Tumblr|MediaWiki|PukiWiki|DokuWiki|Shopify|EC-CUBE|MakeShop|Discourse|phpBB|vBulletin|Docusaurus|Sphinx|GitBook|Hexo|Hugo|Jekyll|Wix|Jimdo/i;

/** Titles of instructions and collections. */
const GUIDE = /まとめ|使い方|入門|チュートリアル|ベストプラクティス|作り方|書き方|レシピ/;

const OTHER_TYPES = [
  'BlogPosting',
  'Blog',
  'CollectionPage',
  'SearchResultsPage',
  'ProfilePage',
  'AboutPage',
  'QAPage',
  'Question',
  'FAQPage',
  'Product',
  'Book',
  'Recipe',
  'HowTo',
  'JobPosting',
  'Event',
  'Course',
  'SoftwareApplication',
  'TechArticle',
  'DiscussionForumPosting',
  'LocalBusiness',
];
const DATE_MICRODATA = ['datePublished', 'time'];

export function pageSigns(url: URL, metadata: PageMetadata, headline: string): Sign[] {
  const { newsArticle, article, openGraphType, types, title } = metadata;
  const isAbout = (linked: LinkedArticle | null) =>
    linked !== null && sameTitle(linked.headline, headline || title);
  const published = metadata.published || (isAbout(article) && article?.published);
  const front = url.pathname.replace(/\/(?:index\.\w+)?$/, '') === '';
  const name = metadata.siteName || (title.split(/[-|｜:：–—]/).pop() ?? '');
  return signs([
    ['whySignNewsData', newsArticle !== null, 1],
    ['whySignNewsData', isAbout(newsArticle), 2],
    // Magazines say so, and blogs, which other signs speak against.
    ['whySignArticleData', !newsArticle && isAbout(article) && Boolean(article?.published), 1],
    ['whySignArticleType', openGraphType === 'article', 1],
    ['whySignTitle', sameTitle(headline, title), 1],
    ['whySignDate', Boolean(published) || DATE_MICRODATA.some((one) => types.has(one)), 1],
    ['whySignMarkup', types.has('articleBody') || types.has('NewsArticle'), 1],
    ['whySignAddress', NEWS_ADDRESS.test(url.hostname + url.pathname), 1],
    ['whySignAddress', NUMBERED.test(url.pathname + url.search), 0.5],
    ['whySignName', NEWS_NAME.test(name), 1],
    ['whySignOtherData', OTHER_TYPES.some((type) => types.has(type)), -3],
    ['whySignOtherData', !/^(?:article|website|)$/.test(openGraphType), -1],
    ['whySignBlog', BLOG_HOST.test(url.hostname), -3],
    ['whySignBlog', OTHER_GENERATOR.test(metadata.generator), -3],
    ['whySignBlog', OTHER_NAME.test(name), -2],
    ['whySignGuide', GUIDE.test(headline || title), -1],
    ['whySignOtherAddress', OTHER_PATH.test(url.pathname), -2],
    ['whySignListAddress', LIST_PATH.test(url.pathname), -2],
    ['whySignListAddress', front, -4],
  ]);
}

/** One sign for each key that holds, with all its weight. */
function signs(
  rules: readonly (readonly [key: SignKey, holds: boolean, weight: number])[],
): Sign[] {
  const weights = new Map<SignKey, number>();
  for (const [key, holds, weight] of rules) {
    if (holds) weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  return [...weights].map(([key, weight]) => ({ key, weight }));
}
