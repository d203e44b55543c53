import { PREFERRED_READINGS } from './preferred-readings';
import type { Heteronym } from './reading-rule';
import * as WORDS from './words';

/** All words with several readings. */
export const HETERONYMS: readonly Heteronym[] = [...Object.values(WORDS), ...PREFERRED_READINGS];
