/** A site's profile and the rules for any site in one: what the page code works with. */
import { bait } from './general/bait';
import { clutterNames } from './general/box-names';
import { clutterText, notices } from './general/clutter-phrases';
import { networks } from './general/networks';
import { UNKNOWN_SITE } from './general/unknown-site';
import type { ClutterNameRule, ClutterRule, PageProfile } from './site-profile';

export interface PageRules extends PageProfile {
  clutterNames: readonly ClutterNameRule[];
  /** What a paywall says next to the article: how much is left, or who may read on. It stays. */
  notices: readonly RegExp[];
  /** Watched by the page to notice ad blockers: never hidden, at either strength. */
  bait: readonly string[];
}

/** What tidying needs to know of a site. */
export type TidyRules = Pick<
  PageRules,
  'clutter' | 'clutterText' | 'clutterNames' | 'notices' | 'bait' | 'neverHide' | 'captions'
>;

const NEVER_HIDE = [
  'h1',
  'header nav',
  '[role=banner] nav',
  '#header nav',
  '.header nav',
  '[role=search]',
];

/**
 * The rules for a page: those of its site come before those for any site.
 * @param profile null where the site has none
 */
export function pageRules(profile: PageProfile | null): PageRules {
  const site = profile ?? UNKNOWN_SITE;
  const texts = [...site.clutterText, ...clutterText];
  return {
    ...site,
    clutter: byItem([...site.clutter, ...networks], texts),
    clutterText: texts,
    clutterNames,
    notices,
    bait,
    neverHide: [...site.neverHide, ...NEVER_HIDE],
  };
}

/** One rule for each item of the list of hidden things, in their order, even without selectors. */
function byItem(clutter: readonly ClutterRule[], texts: readonly { id: string }[]): ClutterRule[] {
  const rules = [...clutter, ...texts, ...clutterNames, { id: 'surroundings' }];
  return [...new Set(rules.map(({ id }) => id))].map((id) => ({
    id,
    selectors: clutter.flatMap((rule) => (rule.id === id ? rule.selectors : [])),
  }));
}
