/**
 * What a page says of itself, apart from its text, as signs for and against a news article. Each is
 * weak alone: every blog says `og:type` article, and lists carry a NewsArticle of their first item.
 */
import { anyOf, compose, composeCaseless } from './patterns';
import type { LinkedArticle, PageMetadata } from './metadata';
import type { Sign, SignKey } from './page-judgement';
import { sameTitle } from './titles';

/** Services whose pages look like articles and are not news, by a whole label of the host. */
const BLOG_HOST = compose`(?:^|[.-])${anyOf(
  /blogs?|techlog|diary|ameblo|ameba|hatenablog|hateblo|hatenadiary|fc2|livedoor|exblog|seesaa/u,
  /cocolog-nifty|jugem|blogspot|wordpress|tumblr|note|medium|qiita|zenn|teratail|stackoverflow/u,
  /oshiete|okwave|chiebukuro|wiki|wikipedia|wikiwand|fandom|5ch|2ch|togetter|matome|naver/u,
  /github|gitlab|twitter|facebook|instagram|youtube|nicovideo|pixiv/u,
  /amazon|rakuten|mercari|shop|store|cookpad|kurashiru|tabelog|booklog|kakaku/u,
  /forum|bbs|docs|support|help|developer|dev|recruit|ir/u,
)}\.`;

/** Folders of pages that are not news: diaries, questions, goods, books. */
const OTHER_PATH = composeCaseless`\/${anyOf(
  /blogs?|diary|entry|qa|q_?and_?a|questions?|faq|products?|items?|goods|shop|store|books?|recipes?/u,
  /wiki|docs?|manual|help|support|about|company|corporate|profile|users?|members?|authors?/u,
  /jobs?|recruit|login|search|forum|bbs|thread|contact|privacy|terms/u,
)}(?:[/-]|\.\w+$|$)`;

/** Where sites list their articles: /category/politics/, /news/page/2. */
const LIST_PATH = composeCaseless`\/${anyOf(
  /tags?|categor(?:y|ies)|archives?|topics|list|ranking|latest|index|page|genre|keyword|series/u,
  /author|backnumber|news/u,
)}(?:\/(?:page\/)?\d{0,3}|\/?index|\/[a-z_-]{1,24}|\/%[^/]*)?(?:\.(?:html?|php))?\/?$`;

const NEWS_ADDRESS = composeCaseless`news|\/${anyOf(
  /articles?|archives?|national|politics|economy|business|world|international/u,
  /sports|culture|science|feature|column|life|entertainment/u,
)}(?:\b|_)`;

/** Articles are numbered or dated: 20240901, 2024/09/01, article-93CH-1570471, k10014659321000. */
const NUMBERED = /\d{4}[/-]?\d{2}[/-]?\d{2}|[/_-][a-z]{0,8}\d{4,}|[0-9a-f]{16,}/iu;

const NEWS_NAME =
  /ニュース|新聞|通信社?|放送|報道|ロイター|タイムズ|ジャーナル|ＮＨＫ|NHK|NEWS|News|Times/u;

const OTHER_NAME = anyOf(
  /ブログ|日記|掲示板|まとめ|知恵袋|教えて|質問|通販|ショップ|速報Ex|Wiki|wiki|[Bb]log|BLOG|レシピ/u,
  /事務所|大辞典|百科事典|株式会社|法人|協会|学会|組合|連盟|大学|図書館|公式サイト|オフィシャル/u,
);

/** Programs that make nothing but blogs, wikis, shops and forums; WordPress alone says little. */
const OTHER_GENERATOR = composeCaseless`${anyOf(
  /Blogger|Hatena|FC2|Ameba|Seesaa|JUGEM|tDiary|Tumblr|MediaWiki|PukiWiki|DokuWiki/u,
  /Shopify|EC-CUBE|MakeShop|Discourse|phpBB|vBulletin/u,
  /Docusaurus|Sphinx|GitBook|Hexo|Hugo|Jekyll|Wix|Jimdo/u,
)}`;

/** Titles of instructions and collections. */
const GUIDE = /まとめ|使い方|入門|チュートリアル|ベストプラクティス|作り方|書き方|レシピ/u;

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
  const isArticle = isAbout(article);
  const isDated = article !== null && article.published !== '';
  const isPublished = metadata.published !== '' || (isArticle && isDated);
  const isFrontPage = url.pathname.replace(/\/(?:index\.\w+)?$/u, '') === '';
  const name = metadata.siteName || (title.split(/[-|｜:：–—]/u).at(-1) ?? '');
  return signs([
    ['whySignNewsData', newsArticle !== null, 1],
    ['whySignNewsData', isAbout(newsArticle), 2],
    // Magazines say so. Blogs do too, but other signs are evidence against them.
    ['whySignArticleData', newsArticle === null && isArticle && isDated, 1],
    ['whySignArticleType', openGraphType === 'article', 1],
    ['whySignTitle', sameTitle(headline, title), 1],
    ['whySignDate', isPublished || DATE_MICRODATA.some((one) => types.has(one)), 1],
    ['whySignMarkup', types.has('articleBody') || types.has('NewsArticle'), 1],
    ['whySignAddress', NEWS_ADDRESS.test(url.hostname + url.pathname), 1],
    ['whySignAddress', NUMBERED.test(url.pathname + url.search), 0.5],
    ['whySignName', NEWS_NAME.test(name), 1],
    ['whySignOtherData', OTHER_TYPES.some((type) => types.has(type)), -3],
    ['whySignOtherData', !/^(?:article|website|)$/u.test(openGraphType), -1],
    ['whySignBlog', BLOG_HOST.test(url.hostname), -3],
    ['whySignBlog', OTHER_GENERATOR.test(metadata.generator), -3],
    ['whySignBlog', OTHER_NAME.test(name), -2],
    ['whySignGuide', GUIDE.test(headline || title), -1],
    ['whySignOtherAddress', OTHER_PATH.test(url.pathname), -2],
    ['whySignListAddress', LIST_PATH.test(url.pathname), -2],
    ['whySignListAddress', isFrontPage, -4],
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
