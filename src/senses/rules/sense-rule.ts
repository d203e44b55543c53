import type { Subject } from '../subject';

export interface SenseRule {
  /** Headword and reading in hiragana, with a space between them. */
  words: readonly string[];
  /** Matches a gloss of the senses that the rule puts first. */
  sense: RegExp;
  /**
   * The text before or after the word; one match is enough. Without both the rule always applies.
   */
  before?: RegExp;
  after?: RegExp;
  /** The rule applies only in paragraphs about these. */
  subjects?: readonly Subject[];
  reason: string;
}
