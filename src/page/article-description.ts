/** What recognition says of an article once it knows where it stands. */
import type { Article, Recognition } from './article';
import { isBetweenParagraphs } from './clutter-bounds';
import { countScripts, isJapanese } from './japanese';
import { readLead, type Lead } from './lead';
import { sameTitle, type LinkedArticle, type PageMetadata } from './metadata';
import { addressKind, isHostOf, type SiteProfile } from '../sites/profile';
import { collapse, findAll, hasProse, isBefore, proseLength, proseOf } from './page-text';

/** Text that shows the language; the rest of a long article says nothing new. */
export const LANGUAGE_SAMPLE = 3_000;

/** Titles of the page that Cloudflare shows while it checks a browser. */
const CHALLENGE_TITLE = /^(?:Just a moment|Attention Required|しばらくお待ちください)/;
const CHALLENGE_MARKS = ['#challenge-form', '#challenge-running', '#challenge-error-text'];

export interface Find {
  body: Element;
  headline: Element | null;
  foundBy: Article['foundBy'];
}

export const no = (why: string): Recognition => ({ article: null, why });

/** Whether there is a page to look at: no image, no feed, no PDF. */
export function isReadable(document: Document): boolean {
  return (
    document.body !== null && /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)
  );
}

export function longest(elements: readonly Element[]): Element | undefined {
  if (elements.length < 2) return elements[0];
  const lengths = elements.map(proseLength);
  return elements[lengths.indexOf(Math.max(...lengths))];
}

export function isJapaneseBody(
  body: Element,
  leastKana: number,
  skip: readonly string[] = [],
): boolean {
  const skipped = new Set(findAll(body, skip));
  const sample = proseOf(body, LANGUAGE_SAMPLE, (element) => skipped.has(element));
  return isJapanese(countScripts(sample), leastKana);
}

/**
 * The heading that the page's metadata calls its title: the longest, since the site's name may be a
 * heading as well as a part of the title. The only h1 where none matches.
 */
export function findHeadline(document: Document, metadata: PageMetadata): Element | null {
  const titles = [metadata.newsArticle?.headline, metadata.openGraphTitle, metadata.title].filter(
    (title): title is string => Boolean(title),
  );
  const longestTitle = (selector: string) =>
    longest(
      [...document.querySelectorAll(selector)].filter((heading) => {
        const text = proseOf(heading);
        return titles.some((title) => sameTitle(text, title));
      }),
    );
  const first = [...document.querySelectorAll('h1')].filter(hasProse);
  return (
    longestTitle('h1') ??
    longestTitle('h2, [itemprop="headline"]') ??
    (first.length === 1 ? first[0]! : null)
  );
}

export function describe(
  document: Document,
  url: URL,
  profile: SiteProfile,
  metadata: PageMetadata,
  { body, headline, foundBy }: Find,
): Article {
  const lead = readLead(headline, body, profile);
  const headlineText = headline
    ? collapse(proseOf(headline))
    : (metadata.newsArticle?.headline ?? (metadata.openGraphTitle || metadata.title));
  const linked = aboutThisPage(metadata.newsArticle, headlineText, url);
  const source = nameSource(url, profile, metadata, lead, linked);
  const byline = lead.byline || (linked?.authorIsPerson ? linked.author : '');
  return {
    headline: headlineText,
    headlineElement: headline,
    body,
    roots: inOrder([
      headline,
      ...lead.meta,
      ...lead.captions,
      ...findAll(document, profile.extraRoots),
      body,
    ]),
    skip: skippedIn(body, profile),
    source,
    byline: byline === source ? '' : byline,
    published: linked?.published || metadata.published || lead.published,
    updated: linked?.updated || lead.updated,
    url: addressOf(url, profile, metadata),
    foundBy,
  };
}

/** After a client-side navigation the linked data may still be those of the page before. */
function aboutThisPage(
  linked: LinkedArticle | null,
  headline: string,
  url: URL,
): LinkedArticle | null {
  if (!linked) return null;
  return sameTitle(linked.headline, headline) || linked.path === url.pathname ? linked : null;
}

function nameSource(
  url: URL,
  profile: SiteProfile,
  metadata: PageMetadata,
  lead: Lead,
  linked: LinkedArticle | null,
): string {
  const inTitle = new RegExp(profile.providerInTitle, 'u').exec(metadata.title)?.[1];
  return (
    lead.provider ||
    inTitle?.trim() ||
    (linked && !linked.authorIsPerson && linked.author) ||
    profile.publisher ||
    linked?.publisher ||
    metadata.siteName ||
    url.hostname
  );
}

/** In document order, none inside another. */
function inOrder(elements: readonly (Element | null)[]): Element[] {
  const given = [...new Set(elements)].filter((element) => element !== null);
  return given
    .filter((element) => !given.some((other) => other !== element && other.contains(element)))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** Widgets, and the clutter between the paragraphs, which is no text to learn from either. */
function skippedIn(body: Element, profile: SiteProfile): Element[] {
  const selectors = [...profile.skip, ...profile.clutter.flatMap((rule) => rule.selectors)];
  const found = findAll(body, selectors).filter((element) => element !== body);
  if (found.length === 0) return [];
  const length = proseLength(body);
  return inOrder(found.filter((element) => isBetweenParagraphs(element, body, length)));
}

/** The address to remember: the canonical one where the site itself names it, without fragment. */
function addressOf(url: URL, profile: SiteProfile, { canonical }: PageMetadata): string {
  const trusted =
    canonical && isHostOf(profile, canonical.hostname) && isSameArticle(canonical, url, profile);
  const address = new URL(trusted ? canonical : url);
  address.hash = '';
  return address.href;
}

function isSameArticle(canonical: URL, url: URL, profile: SiteProfile): boolean {
  return canonical.pathname === url.pathname || addressKind(profile, url) === 'unknown';
}
export function isChallenge(document: Document): boolean {
  return CHALLENGE_TITLE.test(document.title) || findAll(document, CHALLENGE_MARKS).length > 0;
}
