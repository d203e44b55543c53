// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { addressKind, type SiteProfile } from '../../src/sites/site-profile';
import { profileFor, sites } from '../../src/sites/profile-registry';
import { SELECTOR_FIELDS, listOf, type Known } from '../../src/sites/site-facts';
import { openPage } from '../page/pages';
import {
  hasRealPages,
  readGoldBody,
  readRealPage,
  REAL_PAGES,
  realPages,
  yearOf,
  type RealPage,
} from './real-pages';
import { plain, selectorsOf, SitePage, squeeze } from './site-page';

/** Where pages come from that were saved without their address. */
const ORIGINS: Readonly<Record<string, string>> = {
  'yomiuri.co.jp': 'https://www.yomiuri.co.jp/',
  'nhk-easy': 'https://www3.nhk.or.jp/news/easy/',
  'weekly.ascii.jp': 'https://weekly.ascii.jp/',
  'ossnews.jp': 'https://www.ossnews.jp/',
};

/** Navigation, and what says of a paid article how much is left of it: both stay. */
const STAYS = /nav|pager|meta|paywall/;

/** The least part of a body that is text; tables and headings are its rest. */
const LEAST_SHARE = 0.65;

interface KnownPage {
  page: RealPage;
  profile: SiteProfile;
  url: URL;
}

function knownPages(): KnownPage[] {
  return realPages().flatMap((page) => {
    const address = URL.canParse(page.url)
      ? page.url
      : (ORIGINS[page.site] ?? 'https://none.example');
    const url = new URL(address);
    const profile = profileFor(url);
    return profile ? [{ page, profile, url }] : [];
  });
}

/** Opened once: parsing is most of the time that this file takes. */
const documents = new Map<string, Document>();
function open({ page, url }: KnownPage): Document {
  const opened = documents.get(page.file) ?? openPage(readRealPage(page.file), url.href);
  documents.set(page.file, opened);
  return opened;
}

const pages = knownPages();
const articles = pages.filter(({ page }) => page.kind === 'article' && !page.ambiguous);

describe.skipIf(!hasRealPages)(REAL_PAGES, () => {
  test.each(pages.filter(({ page }) => page.url).map((known) => [known.url.href, known] as const))(
    'the address %s tells what the page is',
    (_, { page, profile, url }) => {
      expect(addressKind(profile, url)).toBe(page.kind === 'article' ? 'article' : 'other');
    },
  );

  test.each(articles.map((known) => [known.page.name, known] as const))('%s', (_, known) => {
    const gold = known.page.gold!;
    const document = open(known);
    const found = new SitePage(document, known.profile);
    expect(found.way).toBe(0);
    expect(found.text).toContain(squeeze(gold.first));
    expect(found.text).toContain(squeeze(gold.last));
    const body = squeeze(readGoldBody(known.page));
    expect(body.length / found.text.length).toBeGreaterThan(LEAST_SHARE);
    // The site of a page may put the name of a series and the number of the page around it.
    expect(found.headline.length).toBeGreaterThan(8);
    expect(squeeze(gold.headline)).toContain(found.headline);
  });

  test.each(articles.map((known) => [known.page.name, known] as const))(
    'nothing of the article is clutter: %s',
    (_, known) => {
      const { bodySelector, headlineSelector, ...gold } = known.page.gold!;
      const document = open(known);
      const { body, clutter } = new SitePage(document, known.profile);
      const parts = [body!, ...document.querySelectorAll(headlineSelector)];
      const texts = [...document.querySelectorAll(bodySelector)].filter(
        (e) => plain(e).length > 20,
      );
      for (const element of clutter) {
        const selector = () => selectorsOf(known.profile).find((s) => element.matches(s));
        expect(
          [...parts, ...texts].some((part) => element.contains(part)),
          selector(),
        ).toBe(false);
        expect(plain(element)).not.toContain(squeeze(gold.first));
        expect(plain(element)).not.toContain(squeeze(gold.last));
      }
    },
  );

  test.each(articles.map((known) => [known.page.name, known] as const))(
    'the clutter is known: %s',
    (_, known) => {
      const document = open(known);
      const { body, clutter } = new SitePage(document, known.profile);
      const visible = known.page
        .gold!.hide.filter(({ label, probe }) => probe && !STAYS.test(label))
        .filter(({ selector, probe }) =>
          [...document.querySelectorAll(selector)].some(
            // One selector finds the captions of the body as well.
            (box) => !body!.contains(box) && !isHidden(box, clutter) && shows(box, probe, clutter),
          ),
        );
      expect(visible).toEqual([]);
    },
  );

  test('lists have no body', () => {
    const lists = pages.filter(({ page }) => page.kind !== 'article');
    expect(lists.length).toBeGreaterThan(5);
    for (const known of lists) {
      expect(new SitePage(open(known), known.profile).way, known.page.name).toBe(-1);
    }
  });

  test('facts that are marked as seen are on a page', () => {
    const years = yearsOfSites();
    const missing = factsOfSites().flatMap(({ known, names }) => {
      if (!known.seen.some((year) => names.some((name) => years.get(name)?.has(year)))) return [];
      const own = pages.filter(({ profile }) => names.includes(profile.name));
      return known.facts.filter((fact) => !own.some((one) => open(one).querySelector(fact)));
    });
    expect(missing).toEqual([]);
  });
});

/** The years in which the pages at hand were saved, by site. */
function yearsOfSites(): Map<string, Set<number | undefined>> {
  const years = new Map<string, Set<number | undefined>>();
  for (const { page, profile } of pages) {
    const year = yearOf(readRealPage(page.file));
    years.set(profile.name, new Set([...(years.get(profile.name) ?? []), year]));
  }
  return years;
}

/** The selectors of all sites, with the names of the sites that share them. */
function factsOfSites(): { known: Known; names: string[] }[] {
  const facts = new Map<Known, string[]>();
  for (const site of sites) {
    const lists = [
      ...SELECTOR_FIELDS.map((field) => site[field]),
      ...Object.values(site.clutter ?? {}),
    ];
    for (const known of [...lists, ...site.body].flatMap((facts) => listOf(facts))) {
      facts.set(known, [...(facts.get(known) ?? []), site.name]);
    }
  }
  return [...facts].map(([known, names]) => ({ known, names }));
}

function isHidden(element: Element, clutter: ReadonlySet<Element>): boolean {
  for (let e: Element | null = element; e; e = e.parentElement) if (clutter.has(e)) return true;
  return false;
}

const shows = (box: Element, probe: string, clutter: ReadonlySet<Element>) =>
  plain(box, clutter).includes(squeeze(probe));
