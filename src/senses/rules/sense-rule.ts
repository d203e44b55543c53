import type { Subject } from '../subject';

export interface SenseRule {
  /** Headword and reading in hiragana, with a space between them. */
  words: readonly string[];
  /** Tells the senses that it puts first, by any of their glosses. */
  sense: RegExp;
  /** What stands before or behind the word: one of them is enough. Neither: always. */
  before?: RegExp;
  after?: RegExp;
  /** Only in paragraphs about these. */
  subjects?: readonly Subject[];
  reason: string;
}
