import type { ReadingRule } from '../readings/heteronyms/reading-rule';

/**
 * Hears what the analysis decides after the lattice has cut a paragraph, for a person who asks why.
 * Tokens are named by their index.
 */
export interface AnalysisTrace {
  /** The katakana word in front of a title is a person. */
  foreignPerson?: (token: number) => void;
  /** A rule read the word by its neighbors. */
  heteronym?: (token: number, rule: ReadingRule) => void;
  /** The kanji is read as within a compound. */
  compound?: (token: number) => void;
}
