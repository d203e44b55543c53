import { bait } from '../general/bait';
import { clutterNames } from '../general/names';
import { networks } from '../general/networks';
import { clutterText, notices } from '../general/texts';
import type { ClutterRule, SiteProfile, TidyRules } from '../site-profile';

/** What is clutter on any site. */
export const anySite: TidyRules = {
  clutter: byItem(networks, clutterText, clutterNames),
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
  const texts = join(profile.clutterText, anySite.clutterText);
  const names = join(profile.clutterNames, anySite.clutterNames);
  return {
    ...profile,
    clutter: byItem(join(profile.clutter, anySite.clutter), texts, names),
    clutterText: texts,
    clutterNames: names,
    notices: join(profile.notices, anySite.notices),
    bait: join(profile.bait, anySite.bait),
    neverHide: join(profile.neverHide, anySite.neverHide),
  };
}

/** One rule for each item of the list of hidden things, in their order, even without selectors. */
function byItem(clutter: readonly ClutterRule[], ...others: (readonly { id: string }[])[]) {
  const rules = [...clutter, ...others.flat(), { id: 'surroundings' }];
  return [...new Set(rules.map(({ id }) => id))].map((id) => ({
    id,
    selectors: clutter.flatMap((rule) => (rule.id === id ? rule.selectors : [])),
  }));
}
