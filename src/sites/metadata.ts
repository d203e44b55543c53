import { isObject, linkedNodes, typesOf, type JsonObject } from './linked-data';
import type { PageFacts } from './page-facts';

/** Metadata in the head of a page, unverified. */
export interface PageMetadata {
  title: string;
  openGraphTitle: string;
  /** `article`, `website`, … or empty. */
  openGraphType: string;
  siteName: string;
  /** The program that made the page, from `<meta name=generator>`. */
  generator: string;
  /** From `article:published_time` and its like, or empty. */
  published: string;
  updated: string;
  canonical: URL | null;
  newsArticle: LinkedArticle | null;
  /** What calls itself an `Article`, as in magazines and blogs. */
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
const NEWS_TYPE = /^(?:Reportage|Analysis|Background|Opinion|AskPublic|Review)?NewsArticle$/u;

/** UTF-16 units of a field that are read. */
const MAX_FIELD_LENGTH = 300;
/** Enough of a text's beginning to find its place on the page, in UTF-16 units. */
const OPENING_LENGTH = 60;

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
  const firstOf = (texts: readonly string[]) => texts.find((text) => text !== '') ?? '';
  const meta = (...names: string[]) => firstOf(names.map((name) => metas.get(name) ?? ''));
  const timestamp = (names: string[]) => firstOf(names.map((name) => asTimestamp(meta(name))));
  return {
    title: collapse(facts.title),
    openGraphTitle: meta('og:title'),
    openGraphType: meta('og:type').toLowerCase(),
    siteName: meta('og:site_name', 'application-name'),
    generator: meta('generator'),
    published: timestamp(PUBLISHED),
    updated: timestamp(UPDATED),
    canonical: asUrl(facts.canonical, url),
    newsArticle: news === undefined ? null : asLinkedArticle(news, url),
    article: article === undefined ? null : asLinkedArticle(article, url),
    types: new Set([...nodes.flatMap(typesOf), ...facts.microdata]),
  };
}

function asLinkedArticle(node: JsonObject, url: URL): LinkedArticle {
  const author: unknown = Array.isArray(node.author) ? node.author[0] : node.author;
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
    opening: asText(node.articleBody).slice(0, OPENING_LENGTH),
  };
}

function asName(value: unknown): string {
  return asText(isObject(value) ? value.name : value);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? collapse(value.slice(0, MAX_FIELD_LENGTH)) : '';
}

function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
}

/** A date in ISO 8601, as written; anything else is dropped. */
function asTimestamp(text: string): string {
  const iso =
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
  return iso.test(text) ? text : '';
}

function asUrl(text: string, base: URL): URL | null {
  try {
    const url = new URL(text, base);
    return text !== '' && /^https?:$/u.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
