/**
 * What is known about one news site, as data. Selectors carry no commas: a browser that does not
 * know one of them loses that one only, and each can carry its own exception in a style sheet.
 */
export interface SiteProfile extends PageProfile {
  /** The name to show where the page names no agency. */
  publisher: string;
  /**
   * Lower-case host names. `*.example.jp` matches every host below example.jp,
   * `www.example.com/jp` for the pages below that path only.
   */
  hosts: readonly string[];
  /** For the path of an article's address. */
  articlePaths: readonly RegExp[];
  /** For the title of a page; its first group is the agency. */
  providerInTitle: RegExp;
}

/** What is known about the pages of a site: the part that the page code gets. */
export interface PageProfile {
  /** Stable short name: `investing`. */
  name: string;
  /** Elements found on list and quote pages only. */
  lists: readonly string[];
  /** Ways to the element that holds the body, best first; the first way lists known layouts. */
  body: readonly (readonly string[])[];
  /** Ways to the headline, best first. */
  headline: readonly string[];
  /** Byline and date lines between headline and body. */
  meta: readonly string[];
  /** The same, known by their text. */
  metaText: readonly Phrase[];
  /** Captions of pictures, in and before the body. */
  captions: readonly string[];
  /** Captions before the body, known by their text. */
  captionText: readonly Phrase[];
  /** The agency, named by the text of an element or by the `alt` of its logo. */
  provider: readonly string[];
  byline: readonly string[];
  /** Further elements to annotate, for instance a summary before the body. */
  extraRoots: readonly string[];
  /** Inside the body but not its text: neither annotated nor hidden. */
  skip: readonly string[];
  clutter: readonly ClutterRule[];
  clutterText: readonly ClutterTextRule[];
  /** Neither these elements nor anything that holds one of them is ever hidden. */
  neverHide: readonly string[];
}

/** A text that is contained, or a pattern for the trimmed text of one text node. */
export type Phrase = string | RegExp;

/** Rules with the same id are one item of the list of hidden things. */
export interface ClutterRule {
  id: string;
  selectors: readonly string[];
}

export interface ClutterTextRule {
  id: string;
  phrases: readonly Phrase[];
  /** Elements that mark their box as the phrases do, such as links that share the page. */
  selectors?: readonly string[];
  /** The text is the heading of a list of links, and the list is hidden with it. */
  isListHeading?: boolean;
  /** Not applied in navigation, sidebars, comments and dialogs. */
  mainColumnOnly?: boolean;
  /** How many levels up the box around the text may be; 0: the element of the text itself. */
  maxClimb: number;
  /** Also applied between the paragraphs of the article. */
  withinBody: boolean;
}

/** Elements known by the words of their names, wherever a site puts its hyphens and capitals. */
export interface ClutterNameRule {
  id: string;
  /**
   * For an element's tag, role, id and classes, written as in
   * `section roleregion related-articles p-list`: in lower case, words separated by hyphens.
   */
  names: RegExp;
  /**
   * `main-column`: not in navigation, sidebars, comments and dialogs. `after`: below the article's
   * body. `surroundings`: names those very parts of a page, which only the stronger tidying hides.
   */
  place: 'anywhere' | 'main-column' | 'after' | 'surroundings';
  /** UTF-16 units of text outside the links and buttons of such a box. */
  maxPlain: number;
  /** Links, buttons and frames in it. */
  minLinks?: number;
  /** For its text. */
  text?: RegExp;
}

/** What an address says about the page, by the profile of its site. */
export type AddressKind = 'article' | 'other' | 'unknown';

/** `unknown` where the host is not the site's own, as with a copy of an article on localhost. */
export function addressKind(profile: SiteProfile, url: URL): AddressKind {
  if (!isHostOf(profile, url.hostname)) return 'unknown';
  return profile.articlePaths.some((path) => path.test(url.pathname)) ? 'article' : 'other';
}

export function isHostOf(profile: SiteProfile, hostname: string): boolean {
  return profile.hosts.some((entry) => isHost(splitHost(entry).host, hostname));
}

/** Is this page the site's? A site may be only a part of its host: `www.example.com/jp`. */
export function isPageOf(profile: SiteProfile, url: URL): boolean {
  return profile.hosts.some((entry) => {
    const { host, folder } = splitHost(entry);
    return isHost(host, url.hostname) && `${url.pathname}/`.startsWith(folder);
  });
}

/** `host` may begin with `*.`; `folder` begins and ends with a slash. */
export function splitHost(entry: string): { host: string; folder: string } {
  const [host = '', ...folders] = entry.split('/');
  return { host, folder: ['', ...folders, ''].join('/') };
}

function isHost(pattern: string, hostname: string): boolean {
  const host = hostname.toLowerCase();
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
