import type { Settings } from '../../settings/settings';

/**
 * The settings that an article follows: all except whether only the article is shown, where the aids are off, and how
 * the card looks.
 */
export type AidOptions = Omit<
  Settings,
  'articleOnlyAlways' | 'sitesOff' | 'cardTheme' | 'cardSize' | 'cardExpanded'
>;
