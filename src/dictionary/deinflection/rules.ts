/** All deinflection rules; those for common forms come before rarer analyses of the same ending. */
import { ENDING_RULES } from './endings';
import type { InflectionRule } from './inflection-rule';
import { IRREGULAR_RULES } from './irregular';
import { OWN_FORM_RULES, STEM_RULES } from './stems';

export const INFLECTION_RULES: readonly InflectionRule[] = [
  ...STEM_RULES,
  ...ENDING_RULES,
  ...OWN_FORM_RULES,
  ...IRREGULAR_RULES,
];
