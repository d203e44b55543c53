/**
 * Which sense of a word the words beside it call for. Each rule says why; the first that applies wins.
 * (材料 beside 建築 is what houses are built of, in a market report what moves the price.)
 */
import { NOUN_SENSES } from './noun-senses';
import { PREDICATE_SENSES } from './predicate-senses';
import type { SenseRule } from './sense-rule';

export const SENSE_RULES: readonly SenseRule[] = [...PREDICATE_SENSES, ...NOUN_SENSES];
