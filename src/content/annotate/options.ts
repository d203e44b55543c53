import type { Settings } from '../../settings/settings';

/**
 * The settings that an article follows: all except what is hidden, where the aids are off, and how
 * the card looks.
 */
export type AidOptions = Omit<
  Settings,
  'tidying' | 'sitesOff' | 'cardTheme' | 'cardSize' | 'cardExpanded'
>;
