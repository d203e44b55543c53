import type { Settings } from '../../settings/settings';

/** Those of the settings that the reader follows. */
export type ReaderOptions = Pick<
  Settings,
  'furigana' | 'furiganaGrouping' | 'glossDensity' | 'glossPlacement' | 'hoverDelay'
>;
