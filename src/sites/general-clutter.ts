import { bait } from './general/bait';
import { clutterNames } from './general/names';
import { networks } from './general/networks';
import { clutterText, notices } from './general/texts';
import type { SiteProfile, TidyRules } from './profile';

/** What is clutter on any site. */
export const generalClutter: TidyRules = {
  clutter: networks,
  clutterText,
  clutterNames,
  notices,
  bait,
  neverHide: [
    'h1',
    'header nav',
    '[role=banner] nav',
    '#header nav',
    '.header nav',
    '[role=search]',
  ],
  captions: ['figcaption'],
};

/** A site's profile with the general rules after its own, which know the site better. */
export function withGeneralClutter<Rules extends TidyRules | SiteProfile>(own: Rules): Rules {
  return {
    ...own,
    clutter: [...own.clutter, ...generalClutter.clutter],
    clutterText: [...own.clutterText, ...generalClutter.clutterText],
    clutterNames: [...(own.clutterNames ?? []), ...clutterNames],
    notices: [...(own.notices ?? []), ...notices],
    bait: [...(own.bait ?? []), ...bait],
    neverHide: [...own.neverHide, ...generalClutter.neverHide],
    captions: [...new Set([...own.captions, ...generalClutter.captions])],
  };
}
