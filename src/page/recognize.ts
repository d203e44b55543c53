import type { Article, Recognition } from './article';
import { findArticleBlock } from './article-block';
import { isBetweenParagraphs } from './clutter-bounds';
import { countScripts, isJapanese } from './japanese';
import { readLead, type Lead } from './lead';
import { readMetadata, sameTitle, type LinkedArticle, type PageMetadata } from './metadata';
import { ENOUGH_EVIDENCE, MOST_TEXT_EVIDENCE, pageEvidence, textEvidence } from './news-evidence';
import { addressKind, isHostOf, phrasePattern, type SiteProfile } from './profile';
import {
  collapse,
  findAll,
  hasProse,
  isBefore,
  proseLength,
  proseOf,
  textNodes,
} from './page-text';

/** Text that shows the language; the rest of a long article says nothing new. */
const LANGUAGE_SAMPLE = 3_000;
/** A news flash of one sentence is the shortest article of a known site. */
const LEAST_KANA_KNOWN = 8;
const LEAST_KANA_ANY = 60;
const LEAST_BLOCK_KNOWN = 40;
const LEAST_BLOCK_ANY = 120;

/** How many text nodes tell whether a page of an unknown site holds Japanese at all. */
const GLANCE = 200;

/** Titles of the page that Cloudflare shows while it checks a browser. */
const CHALLENGE_TITLE = /^(?:Just a moment|Attention Required|しばらくお待ちください)/;
const CHALLENGE_MARKS = ['#challenge-form', '#challenge-running', '#challenge-error-text'];

interface Find {
  body: Element;
  headline: Element | null;
  foundBy: Article['foundBy'];
}

const no = (why: string): Recognition => ({ article: null, why });

/**
 * Is this page a Japanese news article, and where on it does the article stand? `profile` is the
 * one of the site (profiles.ts) or null. Reads the page only; safe to call again after changes.
 */
export function recognize(document: Document, url: URL, profile: SiteProfile | null): Recognition {
  if (!document.body || !/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) {
    return no('whyNotArticle');
  }
  if (isChallenge(document)) return no('whyChallenge');
  return profile ? recognizeKnown(document, url, profile) : recognizeAny(document, url);
}

function isChallenge(document: Document): boolean {
  return CHALLENGE_TITLE.test(document.title) || findAll(document, CHALLENGE_MARKS).length > 0;
}

function recognizeKnown(document: Document, url: URL, profile: SiteProfile): Recognition {
  const address = addressKind(profile, url);
  const byProfile = findByProfile(document, profile);
  // A list may keep linked data of the article that was read before it in the same tab.
  if (!byProfile && address === 'other') {
    return no(findAll(document, profile.lists).length > 0 ? 'whyListPage' : 'whyNotArticle');
  }
  const metadata = readMetadata(document, url);
  const saysArticle = metadata.newsArticle !== null || metadata.openGraphType === 'article';
  if (address === 'other' && !(saysArticle && byProfile?.headline)) return no('whyListPage');
  if (address === 'unknown' && !byProfile && !metadata.newsArticle) return no('whyNotArticle');
  const find = byProfile ?? findByText(document, metadata, profile);
  if (!find) return no('whyNoText');
  find.headline ??= findHeadline(document, metadata);
  if (!isJapaneseBody(find.body, profile.skip)) return no('whyNotJapanese');
  const why = {
    profile: 'whyProfile',
    'profile-fallback': 'whyProfileFallback',
    heuristics: 'whyHeuristics',
  }[find.foundBy];
  return { article: describe(document, url, profile, metadata, find), why };
}

function findByProfile(document: Document, profile: SiteProfile): Find | null {
  for (const [way, selectors] of profile.body.entries()) {
    const bodies = findAll(document, selectors).filter(hasProse);
    const body = longest(bodies);
    if (!body) continue;
    const headline = findAll(document, profile.headline).find(
      (element) => proseLength(element) > 0,
    );
    return {
      body,
      headline: headline ?? null,
      foundBy: way === 0 ? 'profile' : 'profile-fallback',
    };
  }
  return null;
}

function longest(elements: readonly Element[]): Element | undefined {
  if (elements.length < 2) return elements[0];
  const lengths = elements.map(proseLength);
  return elements[lengths.indexOf(Math.max(...lengths))];
}

/** The site's marks have changed, but its address says that this is an article. */
function findByText(document: Document, metadata: PageMetadata, profile: SiteProfile): Find | null {
  const byProfile = findAll(document, profile.headline).find(hasProse);
  const headline = byProfile ?? findHeadline(document, metadata);
  const clutter = phrasePattern(profile.clutterText.flatMap((rule) => rule.phrases));
  const block = findArticleBlock(document, headline, (text) => clutter.test(text));
  if (!block || block.length < LEAST_BLOCK_KNOWN) return null;
  return { body: block.body, headline, foundBy: 'heuristics' };
}

function recognizeAny(document: Document, url: URL): Recognition {
  if (!hasJapanese(document)) return no('whyNotJapanese');
  const metadata = readMetadata(document, url);
  const headline = findHeadline(document, metadata);
  const evidence = pageEvidence(document, url, metadata, headline);
  // Looking for the article costs more than all the rest, so most pages end before it.
  if (evidence + MOST_TEXT_EVIDENCE < ENOUGH_EVIDENCE) return no('whyNotArticle');
  const block = findArticleBlock(document, headline, () => false);
  if (!block || block.length < LEAST_BLOCK_ANY || block.stops < 2) return no('whyNotArticle');
  if (!isJapaneseBody(block.body, [], LEAST_KANA_ANY)) return no('whyNotJapanese');
  if (evidence + textEvidence(block) < ENOUGH_EVIDENCE) return no('whyNotArticle');
  const find: Find = { body: block.body, headline, foundBy: 'heuristics' };
  return { article: describe(document, url, null, metadata, find), why: 'whyHeuristics' };
}

/** A glance at the title and, where it is not Japanese, at the first texts. */
function hasJapanese(document: Document): boolean {
  let sample = document.title;
  if (countScripts(sample).kana >= 5) return true;
  let seen = 0;
  for (const node of textNodes(document.body)) {
    sample += node.data;
    if (++seen >= GLANCE || sample.length > LANGUAGE_SAMPLE) break;
  }
  return countScripts(sample).kana >= 10;
}

function isJapaneseBody(
  body: Element,
  skip: readonly string[],
  leastKana = LEAST_KANA_KNOWN,
): boolean {
  const skipped = new Set(findAll(body, skip));
  const sample = proseOf(body, LANGUAGE_SAMPLE, (element) => skipped.has(element));
  return isJapanese(countScripts(sample), leastKana);
}

/**
 * The heading that the page's metadata calls its title: the longest, since the site's name may be a
 * heading as well as a part of the title. The only h1 where none matches.
 */
function findHeadline(document: Document, metadata: PageMetadata): Element | null {
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

function describe(
  document: Document,
  url: URL,
  profile: SiteProfile | null,
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
      ...findAll(document, profile?.extraRoots ?? []),
      body,
    ]),
    skip: profile ? skippedIn(body, profile) : [],
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
  profile: SiteProfile | null,
  metadata: PageMetadata,
  lead: Lead,
  linked: LinkedArticle | null,
): string {
  const inTitle = profile && new RegExp(profile.providerInTitle, 'u').exec(metadata.title)?.[1];
  return (
    lead.provider ||
    inTitle?.trim() ||
    (linked && !linked.authorIsPerson && linked.author) ||
    profile?.publisher ||
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
function addressOf(url: URL, profile: SiteProfile | null, metadata: PageMetadata): string {
  const { canonical } = metadata;
  const trusted = profile
    ? canonical && isHostOf(profile, canonical.hostname) && isSameArticle(canonical, url, profile)
    : canonical?.pathname === url.pathname && canonical.hostname === url.hostname;
  const address = new URL(trusted && canonical ? canonical : url);
  address.hash = '';
  return address.href;
}

function isSameArticle(canonical: URL, url: URL, profile: SiteProfile): boolean {
  return canonical.pathname === url.pathname || addressKind(profile, url) === 'unknown';
}
