import type { PageSettings } from '../../settings/page-settings';

/**
 * The settings that words follow: all of a page's except the reading view and where the aids are off.
 */
export type AidOptions = Omit<PageSettings, 'articleOnlyAlways' | 'sitesOff'>;
