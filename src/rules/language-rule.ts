/**
 * What every rule about language has besides its condition: a reason, and sentences that prove it. A
 * test walks all rules: each sentence comes out as it says, and without the rule at least one does
 * not. Only tests read the sentences; the build drops them (commands/build/without-proofs.ts).
 */

export interface LanguageRule {
  /**
   * Why the rule is right, for somebody who reads Japanese news and does not know it: one or two
   * plain sentences, as the card may show them.
   */
  readonly why: string;
  /**
   * Sentences that the rule leaves alone although they are like those it decides; in the notation of
   * the sentences that it decides.
   */
  readonly butNot?: readonly string[];
}
