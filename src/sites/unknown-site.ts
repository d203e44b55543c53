import type { SiteProfile } from './site-profile';

/** A date, as Japanese pages write it: 2022年2月3日 00:22, 2022/02/03, 2022.2.3. */
const DATE = '\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}';

/** The profile of a site that is not known: what holds of all of them. */
export function unknownSite(host: string): SiteProfile {
  return {
    name: '',
    publisher: '',
    hosts: [host],
    articlePaths: [],
    lists: [],
    body: [],
    headline: [],
    meta: [],
    // Date lines begin with the date or a word before it.
    metaText: [{ pattern: `^[^\\d。]{0,6}${DATE}` }],
    captions: ['figcaption'],
    captionText: [],
    provider: [],
    providerInTitle: '(?!)',
    byline: ['[rel=author]', '[itemprop=author]'],
    extraRoots: [],
    skip: [],
    clutter: [],
    clutterText: [],
    neverHide: [],
  };
}
