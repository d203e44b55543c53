import type { Settings } from '../../settings/settings';

/** The settings that the content script follows. */
export type AidOptions = Pick<
  Settings,
  'furigana' | 'furiganaGrouping' | 'glossDensity' | 'glossPlacement' | 'hoverDelay'
>;
