import { isObject, linkedNodes, typesOf, type JsonObject } from './linked-data';
import type { PageFacts } from './page-facts';

/** What the head of a page says about it. Everything in it is the page's word, not a fact. */
export interface PageMetadata {
  title: string;
  openGraphTitle: string;
  /** `article`, `website`, … or empty. */
  openGraphType: string;
  siteName: string;
  /** The program that made the page, by its own account. */
  generator: string;
  /** From `article:published_time` and its like, or empty. */
  published: string;
  updated: string;
  canonical: URL | null;
  newsArticle: LinkedArticle | null;
  /** What calls itself an article only, as magazines do, and blogs. */
  article: LinkedArticle | null;
  /** All types that the page's linked data names: `NewsArticle`, `CollectionPage`, … */
  types: ReadonlySet<string>;
}

/** A schema.org Article of the page's linked data, or one of the kinds of NewsArticle. */
export interface LinkedArticle {
  headline: string;
  published: string;
  updated: string;
  /** Name of the first author. */
  author: string;
  authorIsPerson: boolean;
  publisher: string;
  path: string;
  /** How the text begins, where the publisher gives it. */
  opening: string;
}

/** https://schema.org/NewsArticle and its subtypes. */
const NEWS_TYPE = /^(?:Reportage|Analysis|Background|Opinion|AskPublic|Review)?NewsArticle$/;

const LONGEST_FIELD = 300;
/** Enough of a text's beginning to find its place on the page. */
const OPENING = 60;

const PUBLISHED = ['article:published_time', 'pubdate', 'date', 'dc.date', 'datepublished'];
const UPDATED = ['article:modified_time', 'og:updated_time', 'datemodified'];

export function readMetadata(facts: PageFacts): PageMetadata {
  const url = new URL(facts.url);
  const nodes = linkedNodes(facts.linkedData);
  const news = nodes.find((node) => typesOf(node).some((type) => NEWS_TYPE.test(type)));
  const article = nodes.find((node) => typesOf(node).includes('Article'));
  const metas = new Map<string, string>();
  for (const [name, content] of facts.metas) {
    const key = name.toLowerCase();
    if (!metas.has(key)) metas.set(key, collapse(content));
  }
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? '';
  const timestamp = (names: string[]) =>
    names.map((name) => asTimestamp(meta(name))).find(Boolean) ?? '';
  return {
    title: collapse(facts.title),
    openGraphTitle: meta('og:title'),
    openGraphType: meta('og:type').toLowerCase(),
    siteName: meta('og:site_name', 'application-name'),
    generator: meta('generator'),
    published: timestamp(PUBLISHED),
    updated: timestamp(UPDATED),
    canonical: asUrl(facts.canonical, url),
    newsArticle: news ? asLinkedArticle(news, url) : null,
    article: article ? asLinkedArticle(article, url) : null,
    types: new Set([...nodes.flatMap(typesOf), ...facts.microdata]),
  };
}

function asLinkedArticle(node: JsonObject, url: URL): LinkedArticle {
  const author = [node.author].flat()[0];
  const page = isObject(node.mainEntityOfPage) ? node.mainEntityOfPage : {};
  const address = asText(node.url) || asText(page.url) || asText(page['@id']);
  return {
    headline: asText(node.headline),
    published: asTimestamp(asText(node.datePublished)),
    updated: asTimestamp(asText(node.dateModified)),
    author: asName(author),
    authorIsPerson: isObject(author) && author['@type'] === 'Person',
    publisher: asName(node.publisher),
    path: asUrl(address, url)?.pathname ?? '',
    opening: asText(node.articleBody).slice(0, OPENING),
  };
}

function asName(value: unknown): string {
  return asText(isObject(value) ? value.name : value);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? collapse(value.slice(0, LONGEST_FIELD)) : '';
}

function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** A date in ISO 8601, as written; anything else is dropped. */
function asTimestamp(text: string): string {
  const iso =
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  return iso.test(text) ? text : '';
}

function asUrl(text: string, base: URL): URL | null {
  try {
    const url = new URL(text, base);
    return text && /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
