import type { AnalysisOptions } from '../analysis/analysis-options';
import { listCorrections } from '../corrections/known-corrections';
import { loadSettings } from '../settings/settings-store';
import type { InlineReading } from '../readings/inline/inline-reading';

/**
 * What the reader and the page say of readings. The settings are read anew for each request: it
 * costs a millisecond, and what was just switched is never missed. The corrections are in memory.
 */
export async function analysisOptions(
  inlineReadings: readonly InlineReading[],
): Promise<AnalysisOptions> {
  const [settings, { corrections }] = await Promise.all([loadSettings(), listCorrections()]);
  return { corrections, inlineReadings, furigana: settings.furiganaGrouping };
}
