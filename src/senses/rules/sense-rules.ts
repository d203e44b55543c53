/**
 * Rules that choose the sense of a word by its context (word-sense disambiguation): 材料 after 建築 is
 * a material, in a market report a factor. Each rule has a reason; the first that applies wins.
 */
import { NOUN_SENSES } from './noun-senses';
import { PREDICATE_SENSES } from './predicate-senses';
import type { SenseRule } from './sense-rule';

export const SENSE_RULES: readonly SenseRule[] = [...PREDICATE_SENSES, ...NOUN_SENSES];
