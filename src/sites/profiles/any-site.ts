import { bait } from '../general/bait';
import { clutterNames } from '../general/names';
import { networks } from '../general/networks';
import { clutterText, notices } from '../general/texts';
import type { SiteProfile, TidyRules } from '../profile';

/** What is clutter on any site. */
export const anySite: TidyRules = {
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

/** What holds of all sites is added to what is known of one, and asked after it. */
export function withGeneralRules(profile: SiteProfile): SiteProfile {
  const join = <Rule>(own: readonly Rule[] = [], general: readonly Rule[] = []) => [
    ...own,
    ...general,
  ];
  return {
    ...profile,
    clutter: join(profile.clutter, anySite.clutter),
    clutterText: join(profile.clutterText, anySite.clutterText),
    clutterNames: join(profile.clutterNames, anySite.clutterNames),
    notices: join(profile.notices, anySite.notices),
    bait: join(profile.bait, anySite.bait),
    neverHide: join(profile.neverHide, anySite.neverHide),
  };
}
