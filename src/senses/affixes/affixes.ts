/** The glosses of affixes and other small words, by the word and its part of speech. */
import { groupBy } from '../../collections/group-by';
import type { PartOfSpeech } from '../../tokens/part-of-speech';
import { affixHolds, type AffixContext, type AffixRow } from './affix-row';
import { AMOUNTS } from './amounts';
import { FORMAL_WORDS } from './formal-words';
import { PREFIXES } from './prefixes';
import { SUFFIXES } from './suffixes';

export type { AffixRow } from './affix-row';

export const AFFIX_ROWS: readonly AffixRow[] = [
  ...AMOUNTS,
  ...PREFIXES,
  ...SUFFIXES,
  ...FORMAL_WORDS,
];

const NONE: readonly AffixRow[] = [];
let rowsByWord: ReadonlyMap<string, readonly AffixRow[]> | null = null;

/** The rows for a word of a text. */
export function affixRowsOf({
  surface,
  pos,
}: {
  surface: string;
  pos: PartOfSpeech;
}): readonly AffixRow[] {
  rowsByWord ??= groupBy(AFFIX_ROWS, (row) => `${row.as} ${row.affix}`);
  return rowsByWord.get(`${pos} ${surface}`) ?? NONE;
}

/** The gloss of the first row that holds; null if none does. */
export function affixGloss(rows: readonly AffixRow[], context: AffixContext): string | null {
  return rows.find((row) => affixHolds(row, context))?.gloss ?? null;
}
