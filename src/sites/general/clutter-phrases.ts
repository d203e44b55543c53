/** Clutter of any site that is known by its text. */
import type { ClutterTextRule } from '../site-profile';
import { AD_NOTES, ADS } from './clutter-phrases/advertisements';
import { patternsOf, patternsOutsideSentences } from './clutter-phrases/clutter-phrase';
import { COOKIE_NOTICES, LEGAL_NOTICES, PAGE_TOOLS } from './clutter-phrases/fine-print';
import { APPS, NEWSLETTERS, SUBSCRIPTIONS } from './clutter-phrases/offers';
import { RANKINGS, RELATED_HEADINGS, RELATED_LINES } from './clutter-phrases/other-articles';
import { PAYWALL_NOTICES } from './clutter-phrases/paywalls';
import { SHARE_BUTTONS, SHARE_LINKS } from './clutter-phrases/sharing';

export const clutterText: readonly ClutterTextRule[] = [
  { id: 'ad-note', phrases: patternsOf(AD_NOTES), maxClimb: 1, withinBody: true },
  { id: 'ad', phrases: patternsOf(ADS), maxClimb: 2, withinBody: true },
  {
    id: 'related',
    phrases: patternsOf(RELATED_HEADINGS),
    maxClimb: 3,
    withinBody: true,
    isListHeading: true,
    mainColumnOnly: true,
  },
  { id: 'related', phrases: patternsOf(RELATED_LINES), maxClimb: 1, withinBody: true },
  {
    id: 'ranking',
    phrases: patternsOf(RANKINGS),
    maxClimb: 3,
    withinBody: true,
    isListHeading: true,
    mainColumnOnly: true,
  },
  {
    id: 'newsletter',
    phrases: patternsOf(NEWSLETTERS),
    maxClimb: 3,
    withinBody: false,
    mainColumnOnly: true,
  },
  {
    id: 'newsletter',
    phrases: patternsOutsideSentences(NEWSLETTERS),
    maxClimb: 1,
    withinBody: true,
  },
  { id: 'subscription', phrases: patternsOf(SUBSCRIPTIONS), maxClimb: 3, withinBody: false },
  {
    id: 'subscription',
    phrases: patternsOutsideSentences(SUBSCRIPTIONS),
    maxClimb: 1,
    withinBody: true,
  },
  { id: 'app', phrases: patternsOf(APPS), maxClimb: 3, withinBody: true },
  { id: 'notice', phrases: patternsOf(COOKIE_NOTICES), maxClimb: 3, withinBody: false },
  {
    id: 'share',
    phrases: patternsOf(SHARE_BUTTONS),
    selectors: SHARE_LINKS,
    maxClimb: 4,
    withinBody: false,
    mainColumnOnly: true,
  },
  { id: 'legal', phrases: patternsOf(LEGAL_NOTICES), maxClimb: 3, withinBody: false },
  {
    id: 'tools',
    phrases: patternsOf(PAGE_TOOLS),
    maxClimb: 2,
    withinBody: false,
    mainColumnOnly: true,
  },
];

/** What a paywall says next to the article. It stays. */
export const notices: readonly RegExp[] = patternsOf(PAYWALL_NOTICES);
