/** What the reader and the page say of readings, beside the text of the paragraphs. */
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
