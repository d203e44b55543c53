/** What can be said of a page by its site, its address and its head, before its text is read. */
import { articleMarks } from './article-marks';
import { ENOUGH_EVIDENCE, MOST_TEXT_EVIDENCE, pageSigns } from './evidence';
import { readMetadata, type LinkedArticle, type PageMetadata } from './metadata';
import type { PageFacts } from './page-facts';
import type { PageJudgement, Sign, WhyKey } from './page-judgement';
import { addressKind, isHostOf, type SiteProfile } from './site-profile';
import { profileFor } from './profile-registry';
import { withGeneralRules } from './profiles/any-site';
import { headlineAmong, sameTitle } from './titles';
import { unknownSite } from './unknown-site';

/** Titles of the page that Cloudflare shows while it checks a browser. */
const CHALLENGE_TITLE = /^(?:Just a moment|Attention Required|しばらくお待ちください)/;

/** @param extraHosts further hosts and the profile that reads them, as profileFor takes them */
export function judgePage(
  facts: PageFacts,
  extraHosts: Readonly<Record<string, string>> = {},
): PageJudgement {
  const url = new URL(facts.url);
  const metadata = readMetadata(facts);
  const known = profileFor(url, extraHosts);
  const profile = known ?? unknownSite(url.hostname);
  const headline = headlineOf(facts, metadata);
  const data = metadata.newsArticle ?? metadata.article;
  const linked = aboutThisPage(data, headline || metadata.title, url);
  const source = nameSource(url, profile, metadata, linked);
  const byline = linked?.authorIsPerson ? linked.author : '';
  return {
    ...decide(url, known, metadata, headline),
    profile: withGeneralRules(profile),
    marks: articleMarks,
    own: known !== null,
    headline,
    title: metadata.newsArticle?.headline || metadata.openGraphTitle || metadata.title,
    source,
    byline: byline === source ? '' : byline,
    published: linked?.published || metadata.published,
    updated: linked?.updated || metadata.updated,
    url: addressOf(url, profile, metadata),
    opening: linked?.opening ?? '',
  };
}

type Decision = Pick<PageJudgement, 'verdict' | 'why' | 'signs'>;

function decide(
  url: URL,
  known: SiteProfile | null,
  metadata: PageMetadata,
  headline: string,
): Decision {
  const no = (why: WhyKey, signs: Sign[] = []): Decision => ({ verdict: 'no', why, signs });
  if (CHALLENGE_TITLE.test(metadata.title)) return no('whyChallenge');
  const signs = pageSigns(url, metadata, headline);
  if (known) {
    const address = addressKind(known, url);
    const saysArticle = metadata.newsArticle !== null || metadata.openGraphType === 'article';
    if (address === 'other' && !saysArticle) return no('whyNotArticle', signs);
    const sure = address === 'article' || (address === 'unknown' && metadata.newsArticle !== null);
    return { verdict: sure ? 'article' : 'perhaps', why: '', signs };
  }
  const evidence = signs.reduce((sum, { weight }) => sum + weight, 0);
  if (evidence + MOST_TEXT_EVIDENCE >= ENOUGH_EVIDENCE) {
    return { verdict: 'perhaps', why: '', signs };
  }
  const list = signs.some(({ key }) => key === 'whySignListAddress');
  return no(list ? 'whyListPage' : 'whyNotArticle', signs);
}

/** The heading that the page's titles name; the only h1 where there is none. */
function headlineOf({ headings, subheadings }: PageFacts, metadata: PageMetadata): string {
  const { newsArticle, openGraphTitle, title, siteName } = metadata;
  const titles = [newsArticle?.headline ?? '', openGraphTitle, title];
  const [first, second] = [headings, subheadings].map((texts) =>
    texts.filter((text) => !sameTitle(text, siteName)),
  ) as [string[], string[]];
  return (
    headlineAmong(first, titles) ||
    headlineAmong(second, titles) ||
    (first.length === 1 ? first[0]! : '')
  );
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
  linked: LinkedArticle | null,
): string {
  const inTitle = new RegExp(profile.providerInTitle, 'u').exec(metadata.title)?.[1];
  return (
    inTitle?.trim() ||
    (linked && !linked.authorIsPerson && linked.author) ||
    profile.publisher ||
    linked?.publisher ||
    metadata.siteName ||
    url.hostname
  );
}

/**
 * The address to remember: the canonical one where the site itself names it, without fragment, and
 * without a name and password, which a page may write into it: `https://a:b@www.example.jp/1`.
 */
function addressOf(url: URL, profile: SiteProfile, { canonical }: PageMetadata): string {
  const trusted =
    canonical &&
    isHostOf(profile, canonical.hostname) &&
    canonical.port === url.port &&
    (canonical.pathname === url.pathname || addressKind(profile, url) === 'unknown');
  const address = new URL(trusted ? canonical : url);
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href;
}
