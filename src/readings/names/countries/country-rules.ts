/** In which contexts a row of kanji is one of countries. The first rule that holds decides. */
import type { CountryRule } from './country-rule';
import { BEFORE_MATTERS } from './rules/matters';
import { BEFORE_OFFICES } from './rules/offices';
import { BEFORE_SHARED_MATTERS } from './rules/shared-matters';

export const COUNTRY_RULES: readonly CountryRule[] = [
  BEFORE_OFFICES,
  BEFORE_MATTERS,
  BEFORE_SHARED_MATTERS,
];
