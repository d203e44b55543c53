import type { AnalysisOptions } from '../analysis/analysis-options';
import { listCorrections } from '../corrections/known-corrections';
import type { GivenReading } from '../language/readings-in-text';
import { loadSettings } from '../settings/settings-store';

/**
 * What the reader and the page say of readings. The settings are read anew for each request: it
 * costs a millisecond, and what was just switched is never missed. The corrections are in memory.
 */
export async function analysisOptions(given: readonly GivenReading[]): Promise<AnalysisOptions> {
  const [settings, { corrections }] = await Promise.all([loadSettings(), listCorrections()]);
  return { corrections, given, furigana: settings.furiganaGrouping };
}
