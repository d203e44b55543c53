import type { ClutterKind } from '../../sites/site-facts';
import type { PlainTextKey } from '../../texts/text-key';

/** Kinds of profiles, and those of the general rules for any site. */
type ListedKind = ClutterKind | 'navigation' | 'sidebar' | 'surroundings';

const LABELS: Readonly<Record<ListedKind, PlainTextKey>> = {
  ad: 'clutterAd',
  'ad-note': 'clutterAdNote',
  promotion: 'clutterPromotion',
  subscription: 'clutterSubscription',
  app: 'clutterApp',
  notice: 'clutterNotice',
  overlay: 'clutterOverlay',
  share: 'clutterShare',
  related: 'clutterRelated',
  ranking: 'clutterRanking',
  newsletter: 'clutterNewsletter',
  comments: 'clutterComments',
  tools: 'clutterTools',
  legal: 'clutterLegal',
  navigation: 'clutterNavigation',
  sidebar: 'clutterSidebar',
  surroundings: 'clutterSurroundings',
};

/** The text for an item in the list of hidden elements; a general one for unknown kinds. */
export function clutterLabel(id: string): PlainTextKey {
  return Object.hasOwn(LABELS, id) ? LABELS[id as ListedKind] : 'clutterOther';
}
