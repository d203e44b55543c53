import type { AnalysisOptions } from '../analysis/analysis-options';
import { listCorrections } from '../corrections/known-corrections';
import type { InlineReading } from '../readings/inline/inline-reading';

/**
 * Options of the analysis: the reader's corrections, which are cached in memory, and the article's
 * inline readings.
 */
export async function analysisOptions(
  inlineReadings: readonly InlineReading[],
): Promise<AnalysisOptions> {
  const { corrections } = await listCorrections();
  return { corrections, inlineReadings };
}
