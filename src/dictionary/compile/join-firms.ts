/**
 * Adds the firms and bodies of the project's own lists to the dictionary's entries, so that a firm's
 * name has its English name as gloss. Where the word means something else too, the firm comes first:
 * 楽天 is Rakuten, then optimism.
 */
import { groupBy } from '../../collections/group-by';
import { NEWS_SENSE } from '../news-sense';
import type { JoinedEntry } from './join-sources';
import type { ParsedSense } from './parse-edict';
import { pairKey } from './parse-jmdict-words';
import type { ListedName } from './parse-name-list';

/** The entry is the firm itself already. */
const IS_NAME = /^(?:\([^)]*\) ?)*(?:the )?\p{Lu}/u;

/** @returns the entries in their order, then new ones */
export function joinFirms(
  entries: readonly JoinedEntry[],
  firms: readonly ListedName[],
): JoinedEntry[] {
  const joined = [...entries];
  const positions = groupBy([...entries.keys()], (at) => {
    const { headword, reading } = entries[at]!;
    return pairKey(headword, reading);
  });
  for (const { headword, reading, latin } of firms) {
    const sense: ParsedSense = { pos: ['n'], tags: [NEWS_SENSE], glosses: [...latin] };
    const [at] = positions.get(pairKey(headword, reading)) ?? [];
    if (at === undefined) {
      joined.push({ headword, reading, common: true, frequencyBand: 0, senses: [sense] });
      continue;
    }
    const entry = joined[at]!;
    const known = entry.senses.some(({ glosses: [gloss = ''] }) => IS_NAME.test(gloss));
    if (!known) joined[at] = { ...entry, senses: [sense, ...entry.senses] };
  }
  return joined;
}
