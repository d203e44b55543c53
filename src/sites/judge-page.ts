/** Judges a page by its site, its address and its head, before its text is read. */
import { pageSigns } from './evidence';
import { readMetadata, type LinkedArticle, type PageMetadata } from './metadata';
import type { PageFacts } from './page-facts';
import { MIN_EVIDENCE, type PageJudgement, type Sign, type WhyKey } from './page-judgement';
import { addressKind, isHostOf, type SiteProfile } from './site-profile';
import { profileFor } from './profile-registry';
import { headlineAmong, sameTitle } from './titles';

/** Titles of the page that Cloudflare shows while it checks a browser. */
const CHALLENGE_TITLE = /^(?:Just a moment|Attention Required|しばらくお待ちください)/u;

/** What the text of a page can add to its evidence at most. */
const MAX_TEXT_EVIDENCE = 6;

/** @param extraHosts as profileFor takes them */
export function judgePage(
  facts: PageFacts,
  extraHosts: Readonly<Record<string, string>> = {},
): PageJudgement {
  const url = new URL(facts.url);
  const metadata = readMetadata(facts);
  const profile = profileFor(url, extraHosts);
  const headline = headlineOf(facts, metadata);
  const data = metadata.newsArticle ?? metadata.article;
  const linked = aboutThisPage(data, headline || metadata.title, url);
  const source = nameSource(url, profile, metadata, linked);
  const byline = linked?.authorIsPerson === true ? linked.author : '';
  return {
    ...decide(url, profile, metadata, headline),
    profile,
    headline,
    title: (metadata.newsArticle?.headline ?? '') || metadata.openGraphTitle || metadata.title,
    source,
    byline: byline === source ? '' : byline,
    published: (linked?.published ?? '') || metadata.published,
    updated: (linked?.updated ?? '') || metadata.updated,
    url: addressOf(url, profile, metadata),
    opening: linked?.opening ?? '',
  };
}

type Decision = Pick<PageJudgement, 'verdict' | 'why' | 'signs'>;

function decide(
  url: URL,
  profile: SiteProfile | null,
  metadata: PageMetadata,
  headline: string,
): Decision {
  const no = (why: WhyKey, signs: Sign[] = []): Decision => ({ verdict: 'no', why, signs });
  if (CHALLENGE_TITLE.test(metadata.title)) return no('whyChallenge');
  const signs = pageSigns(url, metadata, headline);
  if (profile !== null) {
    const address = addressKind(profile, url);
    const saysArticle = metadata.newsArticle !== null || metadata.openGraphType === 'article';
    if (address === 'other' && !saysArticle) return no('whyNotArticle', signs);
    const isCertain =
      address === 'article' || (address === 'unknown' && metadata.newsArticle !== null);
    return { verdict: isCertain ? 'article' : 'perhaps', why: '', signs };
  }
  const evidence = signs.reduce((sum, { weight }) => sum + weight, 0);
  if (evidence + MAX_TEXT_EVIDENCE >= MIN_EVIDENCE) {
    return { verdict: 'perhaps', why: '', signs };
  }
  const isList = signs.some(({ key }) => key === 'whySignListAddress');
  return no(isList ? 'whyListPage' : 'whyNotArticle', signs);
}

/** The heading that is in the page's titles; the only h1 where none is. */
function headlineOf({ headings, subheadings }: PageFacts, metadata: PageMetadata): string {
  const { newsArticle, openGraphTitle, title, siteName } = metadata;
  const titles = [newsArticle?.headline ?? '', openGraphTitle, title];
  const isNoSiteName = (text: string) => !sameTitle(text, siteName);
  const first = headings.filter(isNoSiteName);
  const second = subheadings.filter(isNoSiteName);
  return (
    headlineAmong(first, titles) ||
    headlineAmong(second, titles) ||
    (first.length === 1 ? first[0]! : '')
  );
}

/** After a client-side navigation the linked data may still be that of the previous page. */
function aboutThisPage(
  linked: LinkedArticle | null,
  headline: string,
  url: URL,
): LinkedArticle | null {
  if (linked === null) return null;
  return sameTitle(linked.headline, headline) || linked.path === url.pathname ? linked : null;
}

function nameSource(
  url: URL,
  profile: SiteProfile | null,
  metadata: PageMetadata,
  linked: LinkedArticle | null,
): string {
  const names = [
    profile?.providerInTitle.exec(metadata.title)?.[1]?.trim(),
    linked?.authorIsPerson === false ? linked.author : '',
    profile?.publisher,
    linked?.publisher,
    metadata.siteName,
  ];
  return names.find((name) => name !== undefined && name !== '') ?? url.hostname;
}

/**
 * The address to remember: the canonical one where the site itself names it, without fragment, and
 * without a name and password, which a page may write into it: `https://a:b@www.example.jp/1`.
 */
function addressOf(url: URL, profile: SiteProfile | null, { canonical }: PageMetadata): string {
  const address = new URL(isOwnAddress(canonical, url, profile) ? canonical : url);
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href;
}

/** Does an address name the same page of the same site? */
function isOwnAddress(
  canonical: URL | null,
  url: URL,
  profile: SiteProfile | null,
): canonical is URL {
  if (canonical === null || canonical.port !== url.port) return false;
  if (profile === null) {
    return canonical.hostname === url.hostname && canonical.pathname === url.pathname;
  }
  return (
    isHostOf(profile, canonical.hostname) &&
    (canonical.pathname === url.pathname || addressKind(profile, url) === 'unknown')
  );
}
