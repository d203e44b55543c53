import { NOTHING } from './patterns';
import type { ClutterTextRule, Phrase, SiteProfile } from './site-profile';

/**
 * What is known about one site, as it is written in profiles/: only what the site has, and each
 * fact with how it is known. `siteProfile` turns it into the form that the program works with.
 */
export interface SiteFacts extends SelectorFacts {
  /** Stable short name: `nhk-easy`. */
  name: string;
  /** The name to show where the page names no agency. */
  publisher: string;
  /**
   * Lower-case host names, the one to show first. `*.example.jp` matches every host below
   * example.jp, `www.example.com/jp` for the pages below that path only.
   */
  hosts: readonly string[];
  /** For the path of an article's address. */
  articlePaths?: Facts<RegExp>;
  /** Ways to the element that holds the body, best first. The first lists the known layouts. */
  body: readonly Facts[];
  headline: Facts;
  metaText?: readonly Phrase[];
  captionText?: readonly Phrase[];
  providerInTitle?: RegExp;
  clutter?: Readonly<Partial<Record<ClutterKind, Facts>>>;
  clutterText?: readonly (ClutterTextRule & { id: ClutterKind })[];
}

type SelectorFacts = Partial<Record<SelectorField, Facts>>;

export const SELECTOR_FIELDS = [
  'lists',
  'headline',
  'meta',
  'captions',
  'provider',
  'byline',
  'extraRoots',
  'skip',
  'neverHide',
] as const;

type SelectorField = (typeof SELECTOR_FIELDS)[number];

/** The kinds of clutter; each has a label in ui/popup/clutter-label.ts. */
export const CLUTTER_KINDS = [
  'ad',
  'ad-note',
  'promotion',
  'subscription',
  'app',
  'notice',
  'overlay',
  'share',
  'related',
  'ranking',
  'newsletter',
  'comments',
  'tools',
  'legal',
] as const;

export type ClutterKind = (typeof CLUTTER_KINDS)[number];

/** Facts that are known in the same way: selectors, or patterns. */
export interface Known<Fact extends string | RegExp = string> {
  /**
   * Years of the real pages in which each of the facts was found; empty where they are inferred.
   */
  seen: readonly number[];
  facts: readonly Fact[];
}

export type Facts<Fact extends string | RegExp = string> = Known<Fact> | readonly Known<Fact>[];

/** Found in real pages of the site of these years: each of the facts in at least one of them. */
export function seen<Fact extends string | RegExp>(
  years: number | readonly number[],
  ...facts: Fact[]
): Known<Fact> {
  return { seen: [years].flat(), facts };
}

/** From public filter lists, from other readers of the site, or from knowing the site. */
export function inferred<Fact extends string | RegExp>(...facts: Fact[]): Known<Fact> {
  return { seen: [], facts };
}

export function listOf<Fact extends string | RegExp>(
  facts: Facts<Fact> | undefined,
): readonly Known<Fact>[] {
  return facts === undefined ? [] : [facts].flat();
}

/** The site without how its facts are known, and with every field. */
export function siteProfile(site: SiteFacts): SiteProfile {
  return {
    name: site.name,
    publisher: site.publisher,
    hosts: site.hosts,
    articlePaths: plain(site.articlePaths),
    lists: plain(site.lists),
    body: site.body.map((way) => plain(way)),
    headline: plain(site.headline),
    meta: plain(site.meta),
    metaText: site.metaText ?? [],
    captions: [...plain(site.captions), 'figcaption'],
    captionText: site.captionText ?? [],
    provider: plain(site.provider),
    providerInTitle: site.providerInTitle ?? NOTHING,
    byline: plain(site.byline),
    extraRoots: plain(site.extraRoots),
    skip: plain(site.skip),
    clutter: CLUTTER_KINDS.map((id) => ({ id, selectors: plain(site.clutter?.[id]) })).filter(
      ({ selectors }) => selectors.length > 0,
    ),
    clutterText: site.clutterText ?? [],
    // Sites measure baits to notice ad blockers.
    neverHide: ['[id^=bait-]', ...plain(site.neverHide)],
  };
}

function plain<Fact extends string | RegExp>(facts: Facts<Fact> | undefined): readonly Fact[] {
  return listOf(facts).flatMap((known) => known.facts);
}
