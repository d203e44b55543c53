/** All deinflection rules; those for common forms come before rarer analyses of the same ending. */
import { endingRules } from './ending';
import { ENDINGS } from './endings';
import type { InflectionRule } from './inflection-rule';
import { IRREGULAR } from './irregular';
import { KEIGO_RULES } from './keigo';
import { ownFormRules, PARADIGMS, stemRules } from './stems';

export const INFLECTION_RULES: readonly InflectionRule[] = [
  ...PARADIGMS.flatMap(stemRules),
  ...endingRules(ENDINGS),
  ...KEIGO_RULES,
  ...PARADIGMS.flatMap(ownFormRules),
  ...endingRules(IRREGULAR),
];
