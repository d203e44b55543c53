/**
 * What the analysis needs besides the text: the reader's corrections and the page's inline
 * readings.
 */
import type { Correction } from '../readings/corrections/corrections';
import type { InlineReading } from '../readings/inline/inline-reading';

export interface AnalysisOptions {
  /** The reader's own readings of words. They win over all others. */
  corrections: readonly Correction[];
  /** Readings that the article itself gives. They win over the dictionary's. */
  inlineReadings: readonly InlineReading[];
}

export const NO_OPTIONS: AnalysisOptions = {
  corrections: [],
  inlineReadings: [],
};
