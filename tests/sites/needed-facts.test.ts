// @vitest-environment happy-dom
/** Each fact of a profile is needed: without it a page of its site has another outcome. */
import { expect, test } from 'vitest';
import { profiles, sites } from '../../src/sites/profile-registry';
import type { Phrase, SiteProfile } from '../../src/sites/site-profile';
import { siteProfile, type SiteFacts } from '../../src/sites/site-facts';
import { articleOutcome, expectedOutcome, listOutcome, wronglyShownOrHidden } from './page-outcome';
import {
  openProfilePage,
  profilePages,
  siteAt,
  type OpenedPage,
  type ProfilePage,
} from './profile-page';

/** Facts that no page can need. */
const NOT_NEEDED: Readonly<Record<string, readonly string[]>> = {
  // A broader fact of the same field finds it as well.
  yomiuri: [
    'clutter.related: aside.ev-article-manual-related__article-inline',
    // Known on any site by the word in its name.
    'skip: .article-def .related-feature',
  ],
  mainichi: [
    'clutter.ad: aside.ad-articledetail-1',
    'clutter.ad: aside.ad-articledetail-2',
    'clutter.ad: aside.ad-side-1',
  ],
  'gizmodo-japan': ['body: [class*=lh-entryDetail-body]'],
  'newsweek-japan': ['meta: .entryDetailData .date'],
  // Known on any site by the word in its name.
  bloomberg: ['skip: .news-rsf-contact-author'],
  ascii: ['captions: #contents_detail p.caption'],
  'daily-shincho': ['skip: .l-contents__article .p-pagination'],
};

type FactList = readonly Phrase[];

/** Lists of selectors, patterns and phrases, with the fields they are in: `clutter.ad`. */
function factListsOf(value: unknown, path: readonly string[] = []): Map<FactList, string> {
  if (isFactList(value, path.at(-1))) return new Map([[value, fieldAt(path)]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...factListsOf(inner, [...path, key])]),
  );
}

/** Those of each site, found once: every fact asks which other sites share its list. */
const factListsOfSites = new Map(sites.map((site) => [site, factListsOf(site)]));

function isFactList(value: unknown, key = ''): value is FactList {
  return Array.isArray(value) && ['facts', 'metaText', 'captionText', 'phrases'].includes(key);
}

/** The names on a path, without the places in lists: `clutter.ad` for `clutter.ad.0.facts`. */
function fieldAt(path: readonly string[]): string {
  return path.filter((key) => key !== 'facts' && !/^\d+$/u.test(key)).join('.');
}

/** A copy of a value with another list in the place of one. */
function replaced(value: unknown, list: FactList, other: FactList): unknown {
  if (value === list) return other;
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, list, other));
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaced(inner, list, other)]),
  );
}

interface Visit {
  site: string;
  page: () => OpenedPage;
  isList: boolean;
  /** The first address of its site for this page: the others differ in the address only. */
  isFirst: boolean;
}

const visits: Visit[] = profilePages().flatMap((page) => {
  const addresses = [...page.articles, ...page.lists];
  const names = addresses.map((address) => siteAt(address)!);
  return addresses.map((address, i) => ({
    site: names[i]!,
    page: openedOnce(page, address),
    isList: page.lists.includes(address),
    isFirst: names.indexOf(names[i]!) === i,
  }));
});

function openedOnce(page: ProfilePage, address: string): () => OpenedPage {
  let opened: OpenedPage | undefined;
  return () => (opened ??= openProfilePage(page, address));
}

/** Does a page have another outcome with this profile for its site? */
function changes(profile: SiteProfile, { page: open, isList }: Visit, field: string): boolean {
  const registry = profiles as SiteProfile[];
  const place = registry.findIndex(({ name }) => name === profile.name);
  const original = registry[place]!;
  registry[place] = profile;
  try {
    const page = open();
    const expected = expectedOutcome(page);
    if (isList) return listOutcome(page, profile).join() !== ['whyListPage', ...expected].join();
    return (
      articleOutcome(page, profile).join() !== expected.join() ||
      // What must stay is in danger only from the rules for any site.
      (field === 'neverHide' && wronglyShownOrHidden(page).length > 0)
    );
  } finally {
    registry[place] = original;
  }
}

/** Can a page tell whether a fact is there? A selector that finds nothing on it changes nothing. */
function concerns(fact: Phrase, field: string, { page, isFirst }: Visit): boolean {
  if (field === 'articlePaths') return true;
  if (!isFirst) return false;
  const isSelector = typeof fact === 'string' && !/Text/u.test(field);
  return !isSelector || page().document.querySelector(fact) !== null;
}

function isNeeded(fact: Phrase, list: FactList, field: string, site: SiteFacts): boolean {
  const others = list.filter((one) => one !== fact);
  const without = siteProfile(replaced(site, list, others) as SiteFacts);
  return visits.some(
    (visit) =>
      visit.site === site.name && concerns(fact, field, visit) && changes(without, visit, field),
  );
}

/** The facts of a site, without those that it shares with a site before it. */
function ownFacts(site: SiteFacts): { fact: Phrase; list: FactList; field: string }[] {
  const before = new Set(
    sites.slice(0, sites.indexOf(site)).flatMap((one) => [...factListsOfSites.get(one)!.keys()]),
  );
  return [...factListsOfSites.get(site)!]
    .filter(([list]) => !before.has(list))
    .flatMap(([list, field]) => list.map((fact) => ({ fact, list, field })));
}

test.each(sites.map((site) => [site.name, site] as const))(
  'no fact of %s could be left out',
  (name, site) => {
    const unneeded = ownFacts(site)
      .filter(({ fact, list, field }) => {
        const users = sites.filter((one) => factListsOfSites.get(one)!.has(list));
        return !users.some((user) => isNeeded(fact, list, field, user));
      })
      .map(({ fact, field }) => `${field}: ${typeof fact === 'string' ? fact : fact.source}`);
    expect(unneeded.sort()).toEqual([...(NOT_NEEDED[name] ?? [])].sort());
  },
);
