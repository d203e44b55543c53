import { collapse } from './page-text';

/** What the head of a page says about it. Everything in it is the page's word, not a fact. */
export interface PageMetadata {
  title: string;
  openGraphTitle: string;
  /** `article`, `website`, … or empty. */
  openGraphType: string;
  siteName: string;
  /** From `article:published_time`, or empty. */
  published: string;
  canonical: URL | null;
  newsArticle: LinkedArticle | null;
}

/** A schema.org NewsArticle of the page's linked data. */
export interface LinkedArticle {
  headline: string;
  published: string;
  updated: string;
  /** Name of the first author. */
  author: string;
  authorIsPerson: boolean;
  publisher: string;
  path: string;
}

/** https://schema.org/NewsArticle and its subtypes. */
const NEWS_TYPE = /^(?:Reportage|Analysis|Background|Opinion|AskPublic|Review)?NewsArticle$/;

const LONGEST_SCRIPT = 300_000;
const MOST_NODES = 500;
const LONGEST_FIELD = 300;

export function readMetadata(document: Document, url: URL): PageMetadata {
  const news = linkedData(document).find((node) => typesOf(node).some((t) => NEWS_TYPE.test(t)));
  return {
    title: collapse(document.title),
    openGraphTitle: meta(document, 'og:title'),
    openGraphType: meta(document, 'og:type').toLowerCase(),
    siteName: meta(document, 'og:site_name'),
    published: asTimestamp(meta(document, 'article:published_time')),
    canonical: asUrl(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
      url,
    ),
    newsArticle: news ? asLinkedArticle(news, url) : null,
  };
}

function meta(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return collapse((element?.getAttribute('content') ?? '').slice(0, LONGEST_FIELD));
}

/** All types that the page's linked data names: `NewsArticle`, `CollectionPage`, … */
export function linkedTypes(document: Document): Set<string> {
  return new Set(linkedData(document).flatMap(typesOf));
}

function linkedData(document: Document): JsonObject[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => linkedNodes(parseJson(script.textContent)));
}

function typesOf(node: JsonObject): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

/** Publishers leave raw line breaks inside strings, which JSON does not allow. */
function parseJson(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return null;
  }
}

type JsonObject = Record<string, unknown>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a linked-data script: alone, in an array or under `@graph`. */
function linkedNodes(data: unknown): JsonObject[] {
  const nodes: JsonObject[] = [];
  const open: unknown[] = [data];
  while (open.length > 0 && nodes.length < MOST_NODES) {
    const value = open.shift();
    if (Array.isArray(value)) {
      open.push(...(value as unknown[]).slice(0, MOST_NODES));
    } else if (isObject(value)) {
      nodes.push(value);
      if (Array.isArray(value['@graph'])) open.push(value['@graph']);
    }
  }
  return nodes;
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
  };
}

function asName(value: unknown): string {
  return asText(isObject(value) ? value.name : value);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? collapse(value.slice(0, LONGEST_FIELD)) : '';
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

/** Width variants, spaces and punctuation differ between a headline and a title. */
function titleKey(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** Do two texts name the same article? Titles add the site's name, headlines are shortened. */
export function sameTitle(a: string, b: string): boolean {
  const [short, long] = [titleKey(a), titleKey(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  return short.length >= 6 && long.includes(short);
}
