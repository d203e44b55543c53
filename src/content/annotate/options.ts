import type { Settings } from '../../settings/settings';

/** The settings that an article follows: all except what is hidden and where the aids are off. */
export type AidOptions = Omit<Settings, 'articleOnlyAlways' | 'sitesOff'>;
