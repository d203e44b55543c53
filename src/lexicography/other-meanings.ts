/**
 * Which names of firms and bodies are also something else: 武田 and 鹿島 are firms on a stock page
 * only. The lists mark those that are usually meant nevertheless: 楽天.
 */
import type { JoinedEntry } from '../dictionary/compile/join-sources';
import type { NameKind, ParsedName } from '../dictionary/compile/parse-enamdict';
import type { ListedName } from '../dictionary/compile/parse-name-list';

/** Longer names of persons and places are hardly ever something else. */
const MAX_SHORT = 3;
const OTHER_KINDS: ReadonlySet<NameKind> = new Set<NameKind>([
  'surname',
  'place',
  'given name',
  'female name',
  'male name',
]);
/** A capital letter: the dictionary's entry is the firm itself. */
const IS_NAME = /^(?:\([^)]*\) ?)*(?:the )?\p{Lu}/u;

export interface OtherMeanings {
  entries: readonly JoinedEntry[];
  names: readonly ParsedName[];
}

/** The listed firms and bodies that a text means where it has their names. */
export function usualFirms(
  listed: readonly ListedName[],
  { entries, names }: OtherMeanings,
): ListedName[] {
  const ambiguous = new Set<string>();
  for (const { headword, senses } of entries) {
    if (senses.some(({ glosses: [gloss = ''] }) => !IS_NAME.test(gloss))) ambiguous.add(headword);
  }
  for (const { headword, kinds } of names) {
    const short = headword.length <= MAX_SHORT;
    if (short && kinds.some((kind) => OTHER_KINDS.has(kind))) ambiguous.add(headword);
  }
  return listed.filter((name) => isFirm(name) && (name.usual || !ambiguous.has(name.headword)));
}

export function isFirm({ kinds }: ParsedName): boolean {
  return kinds.includes('company') || kinds.includes('organization');
}
