/** Names of rules for people who work on them. */
import type { ReadingRule } from '../readings/heteronyms/reading-rule';
import * as WORDS from '../readings/heteronyms/words';

const HETERONYM_RULES = new Map(
  Object.entries(WORDS).flatMap(([word, { rules }]) =>
    rules.map((rule, index) => [rule, `${word} ${index + 1} ${rule.reading}`] as const),
  ),
);

/** The word's file, the number of the rule in it and its reading: 開く 1 あ. */
export function heteronymRuleName(rule: ReadingRule): string {
  return HETERONYM_RULES.get(rule) ?? `a word of one reading: ${rule.reading}`;
}
