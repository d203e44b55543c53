import type { AnalysisOptions } from '../analysis/analysis-options';
import { listCorrections } from '../corrections/known-corrections';
import type { InlineReading } from '../readings/inline/inline-reading';

/** What the reader and the page say of readings. */
export async function analysisOptions(
  inlineReadings: readonly InlineReading[],
): Promise<AnalysisOptions> {
  const { corrections } = await listCorrections();
  return { corrections, inlineReadings };
}
